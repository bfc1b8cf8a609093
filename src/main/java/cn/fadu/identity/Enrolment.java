package cn.fadu.identity;

/**
 * A second factor that is offered and not yet proved.
 *
 * @param secret to be typed into a code generator
 * @param address the same for a generator that reads pictures
 */
public record Enrolment(String secret, String address) {}
