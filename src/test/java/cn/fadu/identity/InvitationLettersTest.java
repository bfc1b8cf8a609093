package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.mail.Delivery;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One-time links by a real mail server, from the letter back to the door. */
class InvitationLettersTest {

    private static final String CHOSEN = "a mountain path at dawn";
    private static final String SERVICE = "https://fadu.county.example";
    private static final Pattern LINK = Pattern.compile(SERVICE + "/invitation/(\\S+)");

    @RegisterExtension
    static final GreenMailExtension SMTP =
            new GreenMailExtension(ServerSetup.SMTP.dynamicPort())
                    .withConfiguration(
                            GreenMailConfiguration.aConfig().withDisabledAuthentication());

    private final Watch watch = new Watch();
    private final AnnotationConfigApplicationContext cases = UseCases.at(watch);
    private final Accounts accounts = cases.getBean(Accounts.class);
    private final Invitations invitations = cases.getBean(Invitations.class);
    private final SignIns signIns = cases.getBean(SignIns.class);
    private final Account leader = reachable("leader");
    private final Account other = reachable("other");

    @BeforeEach
    void name_the_server() {
        var server = new JavaMailSenderImpl();
        server.setHost("localhost");
        server.setPort(SMTP.getSmtp().getPort());
        cases.getBeanFactory().registerSingleton("smtp", server);
    }

    private Account reachable(String name) {
        var account = new People(accounts).leader(TestDatabase.newCounty());
        accounts.reachAt(account, name + account.id() + "@county.example", "test");
        return accounts.find(account.username()).orElseThrow();
    }

    private void write(Account account) {
        var given = invitations.invite(account, "operator@test");
        var letters = cases.getBean(InvitationLetters.class);
        assertThat(letters.reach(account)).isTrue();
        assertThat(letters.send(given, SERVICE)).isEqualTo(new Delivery.Sent());
    }

    private static List<MimeMessage> lettersTo(Account account) {
        return Arrays.stream(SMTP.getReceivedMessages())
                .filter(letter -> isTo(letter, account.email()))
                .toList();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return letter.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The only link in the only letter that somebody got. */
    private static String tokenOf(Account account) throws Exception {
        var letters = lettersTo(account);
        assertThat(letters).hasSize(1);
        var link = LINK.matcher(letters.getFirst().getContent().toString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private boolean comesIn(Account account) {
        return signIns.attempt(account.username(), CHOSEN) instanceof Admission.Admitted;
    }

    @Test
    void the_link_in_the_letter_works_once() throws Exception {
        write(leader);
        var token = tokenOf(leader);

        assertThat(invitations.accept(token, CHOSEN)).isInstanceOf(Acceptance.Accepted.class);
        assertThat(comesIn(leader)).isTrue();
        assertThat(invitations.accept(token, "another path at dawn"))
                .isEqualTo(new Acceptance.Void());
        assertThat(comesIn(leader)).isTrue();
    }

    @Test
    void the_link_in_the_letter_expires() throws Exception {
        write(leader);

        watch.pass(Invitations.LIFE.plus(Duration.ofSeconds(1)));

        assertThat(invitations.accept(tokenOf(leader), CHOSEN)).isEqualTo(new Acceptance.Void());
        assertThat(comesIn(leader)).isFalse();
    }

    @Test
    void each_letter_goes_to_one_person_and_its_link_opens_that_persons_account_alone()
            throws Exception {
        write(leader);
        write(other);
        assertThat(tokenOf(leader)).isNotEqualTo(tokenOf(other));

        invitations.accept(tokenOf(leader), CHOSEN);

        assertThat(comesIn(leader)).isTrue();
        assertThat(comesIn(other)).isFalse();
        assertThat(invitations.owner(tokenOf(other))).contains(other);
        assertThat(lettersTo(leader).getFirst().getContent().toString())
                .contains(leader.username())
                .doesNotContain(other.username());
    }
}
