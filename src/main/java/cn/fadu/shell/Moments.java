package cn.fadu.shell;

import java.io.IOException;

/** Lets everything that an answer reads be of one moment; whoever keeps the databases does. */
public interface Moments {

    <T> T one(Answer<T> answer) throws IOException;

    /** What is being answered. */
    @FunctionalInterface
    interface Answer<T> {
        T give() throws IOException;
    }
}
