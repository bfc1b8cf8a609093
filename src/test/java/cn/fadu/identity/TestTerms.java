package cn.fadu.identity;

import cn.fadu.UseCases;
import cn.fadu.tenancy.County;
import java.util.Optional;

/** What a test agrees with a county. */
public final class TestTerms {

    private TestTerms() {}

    public static void storage(County county, int megabytes) {
        var open = Terms.UNLIMITED.contract();
        var terms = new Terms(open, Optional.empty(), Optional.of(megabytes), Optional.empty());
        UseCases.get(CountyTerms.class).agree(county, terms, "test");
    }
}
