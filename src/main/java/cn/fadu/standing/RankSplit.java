package cn.fadu.standing;

/**
 * A township's movement since the edition of the year before, split by cause; places gained are
 * positive, and the parts add up to the movement exactly.
 *
 * @param since the number of the edition it is counted from
 * @param own by the township's own figures, in twenty-fourths of a place, like every part
 * @param others by the other townships' figures
 * @param method by another framework version
 * @param membership by townships that entered or left
 */
public record RankSplit(
        int township,
        int since,
        int rankBefore,
        int rank,
        int own,
        int others,
        int method,
        int membership) {

    private static final double PLACE = 24;

    /** Places gained; negative when places were lost. */
    public int places() {
        return rankBefore - rank;
    }

    public double ownPlaces() {
        return own / PLACE;
    }

    public double othersPlaces() {
        return others / PLACE;
    }

    public double methodPlaces() {
        return method / PLACE;
    }

    public double membershipPlaces() {
        return membership / PLACE;
    }
}
