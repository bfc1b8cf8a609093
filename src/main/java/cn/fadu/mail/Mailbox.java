package cn.fadu.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Where letters are handed in. Without {@code spring.mail.host} it takes none and says so; the
 * sender is {@code fadu.mail.from}, links in letters begin with {@code fadu.address}.
 */
@Component
public class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    private final ObjectProvider<JavaMailSender> server;
    private final String sender;
    private final String address;

    Mailbox(ObjectProvider<JavaMailSender> server, Environment settings) {
        this.server = server;
        this.sender = settings.getProperty("fadu.mail.from", "fadu@localhost");
        this.address = settings.getProperty("fadu.address", "").replaceFirst("/+$", "");
    }

    /** Whether a server is named. */
    public boolean isOpen() {
        return server.getIfAvailable() != null;
    }

    /** Where people reach this service, as a letter must say it; empty while it is not set. */
    public String address() {
        return address;
    }

    public Delivery send(Letter letter) {
        var smtp = server.getIfAvailable();
        return smtp == null ? new Delivery.NoServer() : send(letter, smtp);
    }

    private Delivery send(Letter letter, JavaMailSender smtp) {
        try {
            var message = smtp.createMimeMessage();
            var sheet = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            sheet.setFrom(sender);
            sheet.setTo(letter.to());
            sheet.setSubject(letter.subject());
            sheet.setText(letter.text());
            smtp.send(message);
            return new Delivery.Sent();
        } catch (MailException | MessagingException failure) {
            LOG.warn("A letter was not taken: {}", failure.getMessage());
            return isAboutTheAddress(failure) ? new Delivery.Refused() : new Delivery.NotReached();
        }
    }

    private static boolean isAboutTheAddress(Exception failure) {
        return failure instanceof MailSendException several
                && several.getFailedMessages().values().stream()
                        .anyMatch(SendFailedException.class::isInstance);
    }
}
