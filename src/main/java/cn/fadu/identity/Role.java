package cn.fadu.identity;

import java.util.Locale;

/** What somebody comes to Fadu for; pages name the roles that may open them. */
public enum Role {
    /** 县领导: reads everything the county has published or approved. */
    LEADER("/county"),
    /** 县司法局, 依法治县办: reviews, publishes, keeps the framework. */
    REVIEWER("/county"),
    /** 镇长, 书记: reads the own township and signs its filing off. */
    HEAD("/township"),
    /** 司法所, 党政办: writes the own township's drafts. */
    CLERK("/township"),
    /** Keeps the platform; sees no figure of anybody. */
    OPERATOR("/admin/counties");

    private final String home;

    Role(String home) {
        this.home = home;
    }

    /** The first page after signing in. */
    public String home() {
        return home;
    }

    /** The name used in tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    boolean worksInCounty() {
        return this == LEADER || this == REVIEWER;
    }

    boolean worksInTownship() {
        return this == HEAD || this == CLERK;
    }
}
