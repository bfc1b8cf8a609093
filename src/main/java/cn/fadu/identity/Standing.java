package cn.fadu.identity;

/** How an account stands at this moment. */
public sealed interface Standing {

    /** May work, with what the badge says. */
    record Good(Badge badge) implements Standing {}

    /** The county or township is suspended: its people wait, its data stay. */
    record Suspended() implements Standing {}

    /** The county's contract has not begun or is over: its people wait, its data stay. */
    record OutOfContract() implements Standing {}

    /** No such account, or disabled. */
    record Gone() implements Standing {}
}
