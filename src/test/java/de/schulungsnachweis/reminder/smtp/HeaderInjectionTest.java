package de.schulungsnachweis.reminder.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.reminder.text.Letter;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Line breaks in what people typed, which would begin another header or the body of a mail. */
class HeaderInjectionTest {

    private static final String ADDRESS = "leitung@stadt.example";

    private final Recorder recorder = new Recorder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frist\r\nBcc: fremd@anderswo.example",
                "Frist\nBcc: fremd@anderswo.example",
                "Frist\rBcc: fremd@anderswo.example",
                "Frist\r\n\r\nZweiter Brief",
                "Größe\r\nBcc: fremd@anderswo.example",
                "Frist\u0085Bcc: fremd@anderswo.example",
                "Frist\r\n Bcc: fremd@anderswo.example"
            })
    void aSubjectAddsNoHeaderAndNoBody(String subject) throws Exception {
        assertThat(send(ADDRESS, ADDRESS, ADDRESS, subject)).isEqualTo(Delivery.ACCEPTED);
        MimeMessage mail = arrived();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(Collections.list(mail.getAllHeaders()))
                .extracting(Header::getName)
                .doesNotContain("Bcc", "bcc")
                .contains("Content-Language");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leitung@stadt.example\r\nBcc: fremd@anderswo.example",
                "leitung@stadt.example\nRCPT TO:<fremd@anderswo.example>",
                "leitung@stadt.example, fremd@anderswo.example",
                "leitung@stadt.example\r\n.\r\nMAIL FROM:<fremd@anderswo.example>"
            })
    void anAddressIsOneAddressOrNone(String address) throws Exception {
        assertThat(send(ADDRESS, ADDRESS, address, "Frist")).isEqualTo(Delivery.ADDRESS_REFUSED);
        assertThat(send(ADDRESS, address, ADDRESS, "Frist")).isEqualTo(Delivery.ADDRESS_REFUSED);
        assertThat(send(address, ADDRESS, ADDRESS, "Frist")).isEqualTo(Delivery.ADDRESS_REFUSED);
        assertThat(recorder.sent).isNull();
    }

    @Test
    void anOrdinaryMailArrives() throws Exception {
        assertThat(send(ADDRESS, "", ADDRESS, "Frist 31.12.2026")).isEqualTo(Delivery.ACCEPTED);
        assertThat(arrived().getSubject()).isEqualTo("Frist 31.12.2026");
    }

    private Delivery send(String from, String replyTo, String to, String subject) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", recorder);
        return new MailServer(beans.getBeanProvider(JavaMailSender.class))
                .send(new OutgoingMail(
                        "1@stadt.example",
                        from,
                        replyTo,
                        to,
                        new Letter(subject, List.of(new Letter.Paragraph(List.of("Guten Tag")))),
                        Instant.parse("2026-11-22T09:00:00Z")));
    }

    /** As whoever receives it reads it. */
    private MimeMessage arrived() throws MessagingException, IOException {
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        MimeMessage sent = recorder.sent;
        assertThat(sent).isNotNull();
        sent.writeTo(source);
        return new MimeMessage(null, new ByteArrayInputStream(source.toByteArray()));
    }

    /** A mail server that takes everything. */
    private static final class Recorder extends JavaMailSenderImpl {

        private @Nullable MimeMessage sent;

        @Override
        public void send(MimeMessage message) {
            sent = message;
        }
    }
}
