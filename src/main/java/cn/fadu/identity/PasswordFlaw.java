package cn.fadu.identity;

/** Why a password is refused. */
public enum PasswordFlaw {
    TOO_SHORT,
    TOO_LONG,
    LIKE_THE_NAME,
    COMMON
}
