package cn.fadu.sample;

/** What the demo shows: its one bean, of the profile {@code demo}, brings the sample county. */
public interface Sample {

    /** Loads the county through the use cases of people's work; does nothing where it is. */
    void loadOnce();
}
