package cn.fadu.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.Filer;
import cn.fadu.TestDatabase;
import cn.fadu.e2e.FlowClient;
import cn.fadu.e2e.RunningFadu;
import cn.fadu.identity.Account;
import cn.fadu.identity.People;
import cn.fadu.indicator.FrameworkFile;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.publication.Editions;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an address may choose on a page (a column to sort by, an indicator, a year, a kind, a code)
 * given what is none: names of tables and columns, pieces of SQL, what belongs to others.
 */
class AddressAttacksTest extends Battlefield {

    private static final Set<String> NUMBERS = Set.of("year", "version", "draft", "publish", "to");

    private static final RunningFadu FADU = RunningFadu.get();
    private static final County COUNTY = TestDatabase.newCounty();
    private static final Township TOWNSHIP = TestDatabase.newTownship(COUNTY);

    private static FlowClient reviewer;
    private static FlowClient head;
    private static FlowClient operator;

    @BeforeAll
    static void publish_two_years_and_sign_in() throws Exception {
        FADU.bean(FrameworkVersions.class)
                .adopt(COUNTY, FrameworkFile.defaultCatalogue(), 2000, "test");
        var other = TestDatabase.newTownship(COUNTY);
        var filer = new Filer(FADU::bean);
        for (var year : new int[] {2023, 2024}) {
            filer.approve(TOWNSHIP, year, 90);
            filer.approve(other, year, 80);
            FADU.bean(Editions.class).publish(COUNTY, year, "test");
        }
        var people = FADU.bean(People.class);
        reviewer = signedIn(people.reviewer(COUNTY));
        head = signedIn(people.head(TOWNSHIP));
        operator = signedIn(people.operator());
    }

    private static FlowClient signedIn(Account account) throws Exception {
        var client = new FlowClient(FADU.at(""));
        client.signIn(account.username(), People.PASSWORD);
        return client;
    }

    /** A page and what its address may choose. */
    record Asked(String path, List<String> choices) {

        static Asked of(String path, String... choices) {
            return new Asked(path, List.of(choices));
        }

        @Override
        public String toString() {
            return path;
        }
    }

    static List<Asked> countyPages() {
        return List.of(
                Asked.of("/county", "year", "trend", "mark"),
                Asked.of("/county/ranking", "year", "by", "kind", "band", "mark", "per", "node"),
                Asked.of(
                        "/county/compare",
                        "year",
                        "indicator",
                        "per",
                        "by",
                        "with",
                        "against",
                        "kind",
                        "band",
                        "mark"),
                Asked.of("/county/townships/" + TOWNSHIP.code(), "year", "figure", "trend"),
                Asked.of("/county/review", "year", "state"),
                Asked.of("/county/framework", "year", "version", "draft", "node"),
                Asked.of("/county/editions", "year", "from", "to", "publish"),
                Asked.of("/county/deadlines", "year"),
                Asked.of("/county/packs"),
                Asked.of("/county/words"));
    }

    static List<Asked> townshipPages() {
        return List.of(
                Asked.of("/township", "year"),
                Asked.of("/township/trends", "year", "indicator", "figure"),
                Asked.of("/township/filing", "year"),
                Asked.of("/township/report", "year"),
                Asked.of("/township/history"));
    }

    static List<Asked> operatorsPages() {
        return List.of(
                Asked.of("/admin/townships", "county"),
                Asked.of("/admin/audit", "words", "kind", "from", "until"),
                Asked.of("/admin/users", "words", "role"),
                Asked.of("/admin/counties"),
                Asked.of("/admin/usage"));
    }

    /** Where a number is asked for. */
    private static List<String> hostileNumbers() {
        return List.of(
                "2024 desc; drop table draft", "\u0000", "0", "999999999", "9".repeat(20), "٢٠٢٤");
    }

    private static List<String> hostile() {
        return List.of(
                "changed_by; drop table draft",
                "(select changed_by from %s.draft)".formatted(NEIGHBOUR.schema()),
                "'; set role \"%s\"; select * from draft; --".formatted(NEIGHBOUR.schema()),
                "A01') or ('1'='1",
                "\"%s\".\"draft\"".formatted(NEIGHBOUR.schema()),
                NEIGHBOUR.code(),
                String.valueOf(STRANGER.id()),
                "\u0000",
                "999999999",
                "+999999999-12-31",
                "<img src=x onerror=alert(1)>",
                "%s".repeat(60));
    }

    @ParameterizedTest
    @MethodSource("countyPages")
    void a_countys_page_chooses_only_what_is_its_own(Asked page) throws Exception {
        attack(reviewer, page);
    }

    @ParameterizedTest
    @MethodSource("townshipPages")
    void a_townships_page_chooses_only_what_is_its_own(Asked page) throws Exception {
        attack(head, page);
    }

    @ParameterizedTest
    @MethodSource("operatorsPages")
    void an_operators_page_chooses_only_what_there_is(Asked page) throws Exception {
        attack(operator, page);
    }

    private void attack(FlowClient visitor, Asked page) throws Exception {
        for (var choice : page.choices()) {
            for (var value : NUMBERS.contains(choice) ? hostileNumbers() : hostile()) {
                assertHarmless(visitor, page.path() + "?" + choice + "=" + encoded(value), value);
            }
        }
        var column = "changed_by; drop table draft";
        var sorted = "?sort=%1$s&order=%1$s&filter=%1$s".formatted(encoded(column));
        assertHarmless(visitor, page.path() + sorted, column);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static List<String> addressesThatNameATownship() {
        return List.of("/county/townships/%s", "/county/review/%s/2024/1");
    }

    @ParameterizedTest
    @MethodSource("addressesThatNameATownship")
    void a_place_in_the_address_is_a_township_of_the_own_county_or_nothing(String address)
            throws Exception {
        for (var value : hostile()) {
            if (!value.contains("/")) {
                var place = encoded(value).replace("+", "%20");
                assertHarmless(reviewer, address.formatted(place), value);
            }
        }
        for (var number : List.of("0", "-1", "999999999", "99999999999", "1;drop", "%00")) {
            var place = "/county/review/%s/%s/%s";
            assertHarmless(reviewer, place.formatted(TOWNSHIP.code(), number, "1"), number);
            assertHarmless(reviewer, place.formatted(TOWNSHIP.code(), "2024", number), number);
        }
    }

    /**
     * A page that was drawn, or one that says there is no such thing; never a failure. The asker's
     * own words may stand in a field.
     */
    private void assertHarmless(FlowClient visitor, String address, String value)
            throws IOException, InterruptedException {
        var answer = visitor.arrive(address);
        var own = value.replace("\"", "\\\"");
        assertThat(answer.replace(own, ""))
                .as(address)
                .contains("\"changes\":[{")
                .doesNotContain("出了点问题", "Exception", "SQL", "syntax", "select ", "cn.fadu.");
        assertUnread(List.of(answer));
        if (visitor != operator) {
            for (var victim : List.of(NEIGHBOUR, STRANGER)) {
                assertThat(answer).as(address).doesNotContain(victim.name());
            }
        }
    }
}
