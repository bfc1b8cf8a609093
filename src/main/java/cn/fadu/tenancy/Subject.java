package cn.fadu.tenancy;

import org.jspecify.annotations.Nullable;

/** A county, or one of its townships, in the form that a plan is kept in. */
record Subject(County county, @Nullable Township township) {

    static Subject of(Tenant tenant) {
        return switch (tenant) {
            case County county -> new Subject(county, null);
            case Township township -> new Subject(township.county(), township);
        };
    }

    Tenant tenant() {
        return township == null ? county : township;
    }

    String code() {
        return township == null ? county.code() : township.code();
    }

    String name() {
        return township == null ? county.name() : township.name();
    }

    /** The word for it in the trail. */
    String word() {
        return township == null ? "county" : "township";
    }
}
