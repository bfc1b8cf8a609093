package cn.fadu.export.paper;

/** Told before each part of a paper; it may throw to stop the work in between. */
@FunctionalInterface
public interface Progress {

    Progress UNWATCHED = _ -> {};

    /** One more of so many parts begins. */
    void step(int parts);
}
