package cn.fadu.identity;

/** What came of trying to sign in. */
public sealed interface Admission {

    record Admitted(Badge badge) implements Admission {}

    /** The password was right; a code of the second factor is still owed. */
    record CodeNeeded(Halfway halfway) implements Admission {}

    /** Wrong name, wrong password, locked or disabled: the door gives no reason. */
    record Refused() implements Admission {}

    /** The password was right, but the county or township is suspended. */
    record Suspended() implements Admission {}

    /** The password was right, but the county's contract has not begun or is over. */
    record OutOfContract() implements Admission {}
}
