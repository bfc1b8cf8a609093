package cn.fadu.mail;

/** What became of a letter. */
public sealed interface Delivery {

    /** The server has taken it. */
    record Sent() implements Delivery {}

    /** No server is named in the settings ({@code spring.mail.host}). */
    record NoServer() implements Delivery {}

    /** The server does not take letters to this address. */
    record Refused() implements Delivery {}

    /** The server cannot be reached, or wants another password; the log says more. */
    record NotReached() implements Delivery {}
}
