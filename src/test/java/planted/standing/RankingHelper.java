package planted.standing;

/** A name that says nothing. */
final class RankingHelper {}
