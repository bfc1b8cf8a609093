package cn.fadu.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import picocli.CommandLine.TypeConversionException;

/** A TCP port from 0 to 65535; 0 stands for any free one. */
record Port(int number) {

    static Port of(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new TypeConversionException("a port is a number from 0 to 65535");
        }
        return new Port(Integer.parseInt(text));
    }

    /** Says so before anything slow has begun. */
    void refuseIfTaken() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(number));
        } catch (IOException e) {
            throw new CommandFailed(
                    "port %d cannot be had (%s); choose another with --port"
                            .formatted(number, e.getMessage()),
                    e);
        }
    }
}
