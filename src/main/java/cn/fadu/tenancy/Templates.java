package cn.fadu.tenancy;

/** Both templates at one version of the program. */
record Templates(Template county, Template township) {

    static Templates current() {
        return new Templates(Template.county(), Template.township());
    }

    Template of(Tenant tenant) {
        return switch (tenant) {
            case County _ -> county;
            case Township _ -> township;
        };
    }

    Template named(String name) {
        return name.equals(county.name()) ? county : township;
    }
}
