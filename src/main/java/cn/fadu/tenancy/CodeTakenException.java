package cn.fadu.tenancy;

/** Turns an undertaking back at its first step: the code belongs to a living tenant. */
final class CodeTakenException extends RuntimeException {

    CodeTakenException() {
        super("The code is taken");
    }
}
