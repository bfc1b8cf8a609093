package cn.fadu.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailboxTest {

    @RegisterExtension
    static final GreenMailExtension SMTP =
            new GreenMailExtension(ServerSetup.SMTP.dynamicPort())
                    .withConfiguration(
                            GreenMailConfiguration.aConfig().withDisabledAuthentication());

    private static Mailbox mailbox(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("smtp", sender);
        return mailbox(beans);
    }

    private static Mailbox mailbox(DefaultListableBeanFactory beans) {
        var settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "test",
                                Map.of(
                                        "fadu.mail.from", "fadu@county.example",
                                        "fadu.address", "https://fadu.county.example/")));
        return new Mailbox(beans.getBeanProvider(JavaMailSender.class), settings);
    }

    @Test
    void a_letter_in_chinese_arrives_as_it_was_written() throws Exception {
        var box = mailbox(SMTP.getSmtp().getPort());
        var letter = new Letter("zhao@town.example", "请设置密码", "赵办，您好。\n请打开链接。\n");

        assertThat(box.send(letter)).isEqualTo(new Delivery.Sent());

        var got = SMTP.getReceivedMessages()[0];
        assertThat(got.getSubject()).isEqualTo("请设置密码");
        assertThat(got.getContent().toString().replace("\r", "")).startsWith("赵办，您好。\n请打开链接。");
        assertThat(got.getRecipients(Message.RecipientType.TO)[0]).hasToString("zhao@town.example");
        assertThat(got.getFrom()[0]).hasToString("fadu@county.example");
    }

    @Test
    void without_a_server_no_letter_is_taken_and_it_says_so() {
        var box = mailbox(new DefaultListableBeanFactory());

        assertThat(box.isOpen()).isFalse();
        assertThat(box.send(new Letter("a@b.example", "s", "t")))
                .isEqualTo(new Delivery.NoServer());
        assertThat(box.address()).isEqualTo("https://fadu.county.example");
    }

    @Test
    void a_server_that_is_away_is_an_answer_and_no_failure() {
        var box = mailbox(1);

        assertThat(box.send(new Letter("a@b.example", "s", "t")))
                .isEqualTo(new Delivery.NotReached());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b, c@d",
                "a@b\r\nBcc: c@d",
                "\"x\" <a@b>",
                "a@b.example\u0000",
                "a b@c"
            })
    void what_is_not_one_address_is_no_address(String text) {
        assertThat(Letter.isAddress(text)).isFalse();
        assertThatThrownBy(() -> new Letter(text, "s", "t"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_subject_cannot_bring_a_header_along() {
        assertThatThrownBy(() -> new Letter("a@b.example", "s\r\nBcc: c@d.example", "t"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void phrases_are_in_the_readers_language_whatever_the_machine_speaks() {
        assertThat(new Phrases(Locale.SIMPLIFIED_CHINESE).get("shell.product")).isEqualTo("法度");
        assertThat(new Phrases(Locale.ENGLISH).get("shell.moved.up", 3)).contains("3");
    }
}
