package cn.fadu.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.filing.Reviews;
import cn.fadu.identity.Account;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.People;
import cn.fadu.tenancy.Township;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class DigestsTest {

    @RegisterExtension
    static final GreenMailExtension SMTP =
            new GreenMailExtension(ServerSetup.SMTP.dynamicPort())
                    .withConfiguration(
                            GreenMailConfiguration.aConfig().withDisabledAuthentication());

    final Office office = Office.on("2025-02-10");
    final JavaMailSenderImpl server = new JavaMailSenderImpl();
    final Township alder = TestDatabase.newTownship(UseCases.newCounty(), "桤木镇");
    final Account clerk = reachable(UseCases.get(People.class).clerk(alder));

    @BeforeEach
    void name_the_server() {
        server.setHost("localhost");
        server.setPort(SMTP.getSmtp().getPort());
        ((GenericApplicationContext) office.cases())
                .getBeanFactory()
                .registerSingleton("smtp", server);
    }

    private static Account reachable(Account account) {
        var accounts = UseCases.get(Accounts.class);
        accounts.reachAt(account, address(account), "test");
        return accounts.find(account.username()).orElseThrow();
    }

    private static String address(Account account) {
        return "letters-" + account.id() + "@town.example";
    }

    private static List<MimeMessage> lettersTo(Account account) {
        return Arrays.stream(SMTP.getReceivedMessages())
                .filter(letter -> isTo(letter, address(account)))
                .toList();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return letter.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nobody_is_written_to_who_does_not_want_it() {
        office.get(Digests.class).send();

        assertThat(lettersTo(clerk)).isEmpty();
    }

    @Test
    void one_letter_tells_everything_new_once() throws Exception {
        office.get(Wishes.class).wantDigest(clerk, true);
        int number = office.file(alder, 2024, 90);
        office.get(Reviews.class).sendBack(alder, 2024, number, "数字与报告不符", "reviewer");

        office.get(Digests.class).send();
        office.get(Digests.class).send();

        assertThat(lettersTo(clerk)).hasSize(1);
        var letter = lettersTo(clerk).getFirst();
        assertThat(letter.getSubject()).isEqualTo("法度：2 件事待您查看");
        assertThat(letter.getContent().toString()).contains("赵办，您好", "被退回：数字与报告不符", "尚未报送");
    }

    @Test
    void what_was_read_is_in_no_letter() {
        office.get(Wishes.class).wantDigest(clerk, true);
        var inboxes = office.get(Inboxes.class);
        inboxes.seen(clerk, inboxes.of(clerk).stream().map(Entry::matter).toList());

        office.get(Digests.class).send();

        assertThat(lettersTo(clerk)).isEmpty();
    }

    @Test
    void what_the_server_did_not_take_is_told_by_the_next_letter() {
        office.get(Wishes.class).wantDigest(clerk, true);
        server.setPort(1);
        office.get(Digests.class).send();
        server.setPort(SMTP.getSmtp().getPort());

        office.get(Digests.class).send();

        assertThat(lettersTo(clerk)).hasSize(1);
    }

    @Test
    void whoever_may_not_sign_in_is_not_written_to() {
        office.get(Wishes.class).wantDigest(clerk, true);
        UseCases.get(Accounts.class).enable(clerk, false, "test");

        office.get(Digests.class).send();

        assertThat(lettersTo(clerk)).isEmpty();
    }
}
