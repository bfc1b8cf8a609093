package cn.fadu.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.e2e.RunningFadu;
import cn.fadu.filing.Reviews;
import cn.fadu.identity.Account;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.People;
import cn.fadu.identity.Visitor;
import cn.fadu.notice.Calendars;
import cn.fadu.notice.Digests;
import cn.fadu.notice.Entry;
import cn.fadu.notice.Inboxes;
import cn.fadu.notice.MatterWords;
import cn.fadu.notice.Office;
import cn.fadu.notice.Wishes;
import cn.fadu.publication.Editions;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A township asks its inbox, its calendar and its letters for what is a neighbour's. */
@Tag("isolation")
class NoticeAttacksTest {

    @RegisterExtension
    static final GreenMailExtension SMTP =
            new GreenMailExtension(ServerSetup.SMTP.dynamicPort())
                    .withConfiguration(
                            GreenMailConfiguration.aConfig().withDisabledAuthentication());

    static final Office OFFICE = Office.on("2025-02-10");
    static final County COUNTY = UseCases.newCounty();
    static final Township OWN = TestDatabase.newTownship(COUNTY, "本家镇");
    static final Township NEIGHBOUR = TestDatabase.newTownship(COUNTY, "邻家镇");
    static final Account ATTACKER = UseCases.get(People.class).clerk(OWN);
    static final Account VICTIM = UseCases.get(People.class).clerk(NEIGHBOUR);

    /** What only the neighbour may read: its name, the reason it was given. */
    static final List<String> SECRETS = List.of("邻家镇", "邻家的退回原因");

    @BeforeAll
    static void the_neighbour_has_much_to_be_told() {
        OFFICE.approve(OWN, 2023, 90);
        OFFICE.approve(NEIGHBOUR, 2023, 95);
        OFFICE.get(Editions.class).publish(COUNTY, 2023, "reviewer");
        int number = OFFICE.file(NEIGHBOUR, 2024, 90);
        OFFICE.get(Reviews.class).sendBack(NEIGHBOUR, 2024, number, "邻家的退回原因", "reviewer");
    }

    private static String told(Account account) {
        return OFFICE.get(Inboxes.class).of(account).stream()
                .map(Entry::matter)
                .map(matter -> new MatterWords(Locale.SIMPLIFIED_CHINESE).of(matter) + matter)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void an_inbox_holds_nothing_of_a_neighbour() {
        assertThat(told(VICTIM)).contains("邻家的退回原因");
        assertThat(told(ATTACKER)).contains("列第 2").doesNotContain(SECRETS);
    }

    @Test
    void marking_by_a_neighbours_matters_changes_nothing_of_the_neighbours() {
        var inboxes = OFFICE.get(Inboxes.class);
        var theirs = inboxes.of(VICTIM).stream().map(Entry::matter).toList();

        inboxes.seen(ATTACKER, theirs);

        assertThat(inboxes.unread(VICTIM)).isEqualTo(theirs.size());
        assertThat(told(ATTACKER)).doesNotContain(SECRETS);
    }

    @Test
    void a_calendar_holds_nothing_of_a_neighbour_and_a_secret_opens_one_calendar() {
        var wishes = OFFICE.get(Wishes.class);
        var own = wishes.openFeed(ATTACKER);
        var theirs = wishes.openFeed(VICTIM);

        assertThat(OFFICE.get(Calendars.class).of(ATTACKER)).doesNotContain(SECRETS);
        assertThat(wishes.ownerOfFeed(own)).map(Account::username).contains(ATTACKER.username());
        for (var guess :
                List.of("", own.substring(1), theirs.toLowerCase(Locale.ROOT), "%", "' or 1=1")) {
            assertThat(wishes.ownerOfFeed(guess)).as(guess).isEmpty();
        }
    }

    @Test
    void the_feeds_address_tells_a_stranger_nothing_and_opens_no_session() {
        var fadu = RunningFadu.get();
        var secret = OFFICE.get(Wishes.class).openFeed(VICTIM);
        var stranger = new Visitor(URI.create(fadu.at("/")).getPort());

        var answer = stranger.get("/calendar/" + secret + ".ics");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("BEGIN:VCALENDAR");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        for (var path :
                List.of(
                        "/calendar/",
                        "/calendar/" + secret,
                        "/calendar/" + secret.substring(1) + "x.ics",
                        "/calendar/" + VICTIM.id() + ".ics")) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(Visitor.destination(stranger.get("/inbox"))).isEqualTo("/login");
    }

    @Test
    void a_letter_holds_nothing_of_a_neighbour() {
        var server = new JavaMailSenderImpl();
        server.setHost("localhost");
        server.setPort(SMTP.getSmtp().getPort());
        ((GenericApplicationContext) OFFICE.cases())
                .getBeanFactory()
                .registerSingleton("smtp", server);
        for (var reader : List.of(ATTACKER, VICTIM)) {
            UseCases.get(Accounts.class).reachAt(reader, reader.id() + "@town.example", "test");
            OFFICE.get(Wishes.class).wantDigest(reader, true);
        }

        OFFICE.get(Digests.class).send();

        assertThat(letters(VICTIM)).contains("邻家的退回原因");
        assertThat(letters(ATTACKER)).isNotEmpty().doesNotContain(SECRETS);
    }

    private static String letters(Account reader) {
        return Arrays.stream(SMTP.getReceivedMessages())
                .filter(
                        letter ->
                                GreenMailUtil.getHeaders(letter)
                                        .contains(reader.id() + "@town.example"))
                .map(
                        letter -> {
                            try {
                                return letter.getContent().toString();
                            } catch (java.io.IOException | jakarta.mail.MessagingException unread) {
                                throw new AssertionError(unread);
                            }
                        })
                .collect(Collectors.joining());
    }
}
