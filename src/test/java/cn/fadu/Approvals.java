package cn.fadu;

import cn.fadu.tenancy.Township;
import java.util.Map;

/** What a {@link Filer} gets through the use cases without pages. */
public final class Approvals {

    private static final Filer FILER = new Filer(UseCases::get);

    private Approvals() {}

    /** Every rate that counts in the tests' editions, all at the same percentage. */
    public static void approve(Township township, int year, int rate) {
        FILER.approve(township, year, rate);
    }

    public static void approve(Township township, int year, Map<String, String> values) {
        FILER.approve(township, year, values);
    }
}
