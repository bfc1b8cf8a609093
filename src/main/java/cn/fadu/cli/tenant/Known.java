package cn.fadu.cli.tenant;

import cn.fadu.cli.CommandFailed;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.Tenant;
import cn.fadu.tenancy.Township;
import java.util.function.Predicate;

/** The counties and townships there are, by the codes that people type. */
record Known(Registry registry) {

    private static final Predicate<String> COUNTY = code -> code.matches("[0-9]{6}");
    private static final Predicate<String> TOWNSHIP = code -> code.matches("[0-9]{9}");

    static boolean isCounty(String code) {
        if (!COUNTY.or(TOWNSHIP).test(code)) {
            throw new CommandFailed(
                    "not a code: %s; a county's has 6 digits, a township's 9".formatted(code));
        }
        return COUNTY.test(code);
    }

    Tenant tenant(String code) {
        return isCounty(code) ? county(code) : township(code);
    }

    County county(String code) {
        return registry.county(code)
                .orElseThrow(() -> new CommandFailed("there is no county " + code));
    }

    /** Wherever it is: most bear their county's code, a restored one may not. */
    Township township(String code) {
        return registry.counties().stream()
                .flatMap(county -> registry.township(county, code).stream())
                .findFirst()
                .orElseThrow(() -> new CommandFailed("there is no township " + code));
    }
}
