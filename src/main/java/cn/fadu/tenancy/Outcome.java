package cn.fadu.tenancy;

/** What became of an order on a tenant. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    /** Another living county or township bears a code that was asked for. */
    record CodeTaken<T>() implements Outcome<T> {}

    /** The tenant is not in the state that the order is for. */
    record WrongState<T>(String code, String state) implements Outcome<T> {}

    /** What was typed to confirm is not the tenant's code. */
    record NotConfirmed<T>(String code) implements Outcome<T> {}

    /** The file is no export, or not one for this, or was changed. */
    record UnusableFile<T>(String why) implements Outcome<T> {}

    /** There is no cell of this name. */
    record NoSuchCell<T>(String name) implements Outcome<T> {}

    /** The result, for callers who know that nothing can be in the way. */
    default T result() {
        if (this instanceof Done<T>(var value)) {
            return value;
        }
        throw new IllegalStateException(toString());
    }
}
