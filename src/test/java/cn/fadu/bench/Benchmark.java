package cn.fadu.bench;

/**
 * A set of figures under one name, such as {@code scoring}; several classes may bear the same one.
 */
public interface Benchmark {

    /** One of {@code tenancy scoring intake pages exports operate}. */
    String name();

    void run(Figures out) throws Exception;
}
