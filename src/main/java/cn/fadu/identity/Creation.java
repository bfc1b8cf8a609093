package cn.fadu.identity;

/** What came of adding an account. */
public sealed interface Creation {

    record Created(Account account) implements Creation {}

    record NameTaken(String username) implements Creation {}

    /** The county has as many people as were agreed. */
    record NoRoom(int people) implements Creation {}

    record Weak(PasswordFlaw flaw) implements Creation {}
}
