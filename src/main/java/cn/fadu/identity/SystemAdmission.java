package cn.fadu.identity;

/** The answer to a token. */
public sealed interface SystemAdmission {

    record Admitted(SystemPass pass) implements SystemAdmission {}

    /** The township or its county is suspended, ended or out of contract. */
    record Closed() implements SystemAdmission {}

    /** Never made, or revoked. */
    record Unknown() implements SystemAdmission {}
}
