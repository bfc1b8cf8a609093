package cn.fadu.identity;

import static cn.fadu.db.platform.Tables.ACCOUNT;
import static cn.fadu.db.platform.Tables.COUNTY;
import static cn.fadu.db.platform.Tables.COUNTY_TERMS;
import static cn.fadu.db.platform.Tables.SECOND_FACTOR;
import static cn.fadu.db.platform.Tables.TOWNSHIP;

import cn.fadu.mail.Letter;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.SchemaName;
import cn.fadu.tenancy.Township;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** An account with everything the door needs to know about it, read in one query. */
record AccountRow(
        Account account,
        String passwordHash,
        Instant passwordSetAt,
        boolean enabled,
        Optional<Instant> lockedUntil,
        boolean suspended,
        Contract contract,
        boolean secondFactor) {

    private static final List<SelectField<?>> COLUMNS =
            List.of(
                    ACCOUNT.ACCOUNT_ID,
                    ACCOUNT.USERNAME,
                    ACCOUNT.DISPLAY_NAME,
                    ACCOUNT.ROLE,
                    ACCOUNT.LOCALE,
                    ACCOUNT.PASSWORD_HASH,
                    ACCOUNT.PASSWORD_SET_AT,
                    ACCOUNT.ENABLED,
                    ACCOUNT.LOCKED_UNTIL,
                    ACCOUNT.EMAIL,
                    COUNTY_TERMS.CONTRACT_FROM,
                    COUNTY_TERMS.CONTRACT_UNTIL,
                    SECOND_FACTOR.SINCE,
                    COUNTY.COUNTY_ID,
                    COUNTY.CODE,
                    COUNTY.NAME,
                    COUNTY.SCHEMA_NAME,
                    COUNTY.CELL,
                    COUNTY.STATE,
                    TOWNSHIP.TOWNSHIP_ID,
                    TOWNSHIP.CODE,
                    TOWNSHIP.NAME,
                    TOWNSHIP.KIND,
                    TOWNSHIP.SCHEMA_NAME,
                    TOWNSHIP.STATE);

    static Optional<AccountRow> named(DSLContext db, String username) {
        return where(db, ACCOUNT.USERNAME.eq(username)).stream().findFirst();
    }

    static List<AccountRow> where(DSLContext db, Condition which) {
        return db.select(COLUMNS)
                .from(ACCOUNT)
                .leftJoin(COUNTY)
                .on(COUNTY.COUNTY_ID.eq(ACCOUNT.COUNTY_ID))
                .leftJoin(TOWNSHIP)
                .on(TOWNSHIP.TOWNSHIP_ID.eq(ACCOUNT.TOWNSHIP_ID))
                .leftJoin(COUNTY_TERMS)
                .on(COUNTY_TERMS.COUNTY_ID.eq(ACCOUNT.COUNTY_ID))
                .leftJoin(SECOND_FACTOR)
                .on(SECOND_FACTOR.ACCOUNT_ID.eq(ACCOUNT.ACCOUNT_ID))
                .where(which)
                .orderBy(ACCOUNT.USERNAME)
                .fetch(AccountRow::of);
    }

    Badge badge() {
        return new Badge(
                account.id(),
                account.username(),
                account.role(),
                account.county().map(County::id).orElse(0),
                account.township().map(Township::id).orElse(0),
                passwordSetAt);
    }

    AccountEntry entry(Instant now) {
        return new AccountEntry(
                account, enabled, lockedUntil.filter(now::isBefore).isPresent(), secondFactor);
    }

    Standing standing(LocalDate today) {
        if (!enabled) {
            return new Standing.Gone();
        }
        if (!contract.covers(today)) {
            return new Standing.OutOfContract();
        }
        return suspended ? new Standing.Suspended() : new Standing.Good(badge());
    }

    private static AccountRow of(Record row) {
        var county = Optional.ofNullable(row.get(COUNTY.COUNTY_ID)).map(id -> county(id, row));
        var township = county.flatMap(of -> township(of, row));
        var account =
                new Account(
                        row.get(ACCOUNT.ACCOUNT_ID),
                        row.get(ACCOUNT.USERNAME),
                        row.get(ACCOUNT.DISPLAY_NAME),
                        Role.of(row.get(ACCOUNT.ROLE)),
                        county,
                        township,
                        Locale.forLanguageTag(row.get(ACCOUNT.LOCALE)),
                        email(row.get(ACCOUNT.EMAIL), row.get(ACCOUNT.USERNAME)));
        return new AccountRow(
                account,
                row.get(ACCOUNT.PASSWORD_HASH),
                row.get(ACCOUNT.PASSWORD_SET_AT),
                row.get(ACCOUNT.ENABLED),
                Optional.ofNullable(row.get(ACCOUNT.LOCKED_UNTIL)),
                isClosed(row.get(COUNTY.STATE)) || isClosed(row.get(TOWNSHIP.STATE)),
                new Contract(
                        Optional.ofNullable(row.get(COUNTY_TERMS.CONTRACT_FROM)),
                        Optional.ofNullable(row.get(COUNTY_TERMS.CONTRACT_UNTIL))),
                row.get(SECOND_FACTOR.SINCE) != null);
    }

    /** Many user names are addresses; then nobody has to write it twice. */
    private static String email(String written, String username) {
        return written.isEmpty() && Letter.isAddress(username) ? username : written;
    }

    private static boolean isClosed(@Nullable String state) {
        return state != null && !state.equals("active");
    }

    private static County county(int id, Record row) {
        return new County(
                id,
                row.get(COUNTY.CODE),
                row.get(COUNTY.NAME),
                new SchemaName(row.get(COUNTY.SCHEMA_NAME)),
                row.get(COUNTY.CELL));
    }

    private static Optional<Township> township(County county, Record row) {
        return Optional.ofNullable(row.get(TOWNSHIP.TOWNSHIP_ID))
                .map(
                        id ->
                                new Township(
                                        id,
                                        county,
                                        row.get(TOWNSHIP.CODE),
                                        row.get(TOWNSHIP.NAME),
                                        Township.Kind.of(row.get(TOWNSHIP.KIND)),
                                        new SchemaName(row.get(TOWNSHIP.SCHEMA_NAME))));
    }
}
