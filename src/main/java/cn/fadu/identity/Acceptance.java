package cn.fadu.identity;

/** What came of following an invitation. */
public sealed interface Acceptance {

    record Accepted(Account account) implements Acceptance {}

    /** Used, replaced, too old or never given: the door gives no reason. */
    record Void() implements Acceptance {}

    record Weak(PasswordFlaw flaw) implements Acceptance {}
}
