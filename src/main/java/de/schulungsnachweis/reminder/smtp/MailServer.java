package de.schulungsnachweis.reminder.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands one mail to the server, over TLS or not at all. */
@Component
public class MailServer {

    private static final String SENDER_NAME = "Schulungsnachweis";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final ObjectProvider<JavaMailSender> configured;

    MailServer(ObjectProvider<JavaMailSender> configured) {
        this.configured = configured;
    }

    /** Sends the mail; whatever the outcome, it does not fail. */
    public Delivery send(OutgoingMail mail) {
        JavaMailSender server = configured.getIfAvailable();
        if (server == null) {
            return Delivery.SERVER_DOWN;
        }
        try {
            requireTls(server);
            server.send(message(server, mail));
            return Delivery.ACCEPTED;
        } catch (AddressException unusable) {
            return Delivery.ADDRESS_REFUSED;
        } catch (MessagingException | UnsupportedEncodingException broken) {
            return Delivery.MESSAGE_REFUSED;
        } catch (MailException failure) {
            return MailFailures.of(failure);
        }
    }

    /** Whatever is configured: a server that offers no TLS gets no names. */
    private static void requireTls(JavaMailSender server) {
        if (server instanceof JavaMailSenderImpl smtp) {
            Properties properties = smtp.getJavaMailProperties();
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.starttls.required", "true");
            properties.putIfAbsent("mail.smtp.ssl.checkserveridentity", "true");
            properties.putIfAbsent("mail.smtps.ssl.checkserveridentity", "true");
        }
    }

    private static MimeMessage message(JavaMailSender server, OutgoingMail mail)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = server.createMimeMessage();
        message.setFrom(new InternetAddress(strict(mail.from()).getAddress(), SENDER_NAME, UTF_8));
        if (!mail.replyTo().isEmpty()) {
            message.setReplyTo(new InternetAddress[] {strict(mail.replyTo())});
        }
        message.setRecipient(Message.RecipientType.TO, strict(mail.to()));
        message.setSubject(mail.letter().subject(), UTF_8);
        message.setSentDate(Date.from(mail.date()));
        message.setHeader("Message-ID", "<" + mail.messageId() + ">");
        message.setHeader("List-Id", "Erinnerungen an Schulungen <erinnerungen." + domain(mail.from()) + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        // Without it some servers answer with a note of absence.
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", "de");
        message.setContent(new MimeMultipart(
                "alternative",
                part(mail.letter().text(), "plain"),
                part(mail.letter().html(), "html")));
        return message;
    }

    /** Quoted-printable keeps every line short, however long a paragraph is. */
    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static InternetAddress strict(String address) throws AddressException {
        return new InternetAddress(address, true);
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
