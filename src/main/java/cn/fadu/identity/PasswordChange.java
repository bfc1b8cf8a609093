package cn.fadu.identity;

/** What came of choosing another password. */
public sealed interface PasswordChange {

    record Changed() implements PasswordChange {}

    record WrongPassword() implements PasswordChange {}

    record Weak(PasswordFlaw flaw) implements PasswordChange {}
}
