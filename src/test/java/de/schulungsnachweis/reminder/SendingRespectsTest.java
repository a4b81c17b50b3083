package de.schulungsnachweis.reminder;

import static de.schulungsnachweis.reminder.ReminderOffice.leader;
import static de.schulungsnachweis.reminder.ReminderOffice.staff;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.schulungsnachweis.testing.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;

/** What sending respects besides the facts: TLS, and so many mails in a minute. */
@ReminderTest
@TestPropertySource(properties = "schulungsnachweis.reminder.mails-per-minute=2")
class SendingRespectsTest {

    @Autowired
    private ReminderOffice office;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private SettableClock clock;

    @Test
    void aServerWithoutTlsGetsNoMailWhateverIsConfigured() throws Exception {
        office.ready();
        GreenMail plain = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        plain.start();
        try {
            office.imported(leader("1", "Amt", "50", ""), staff("2", "Offen", "50", "1"));
            office.started("50");
            sender.setProtocol("smtp");
            sender.setPort(plain.getSmtp().getPort());
            sender.getJavaMailProperties().setProperty("mail.smtp.starttls.required", "false");
            office.look();
            assertThat(plain.getReceivedMessages()).isEmpty();
            assertThat(office.texts("select state || ' ' || reason from reminder_mail where kind = 'DIGEST'"))
                    .containsExactly("WAITING SERVER_DOWN");
        } finally {
            plain.stop();
        }
    }

    @Test
    void noMoreMailsLeaveInAMinuteThanAllowed() throws Exception {
        office.ready();
        office.imported(
                leader("1", "A", "50", ""),
                leader("2", "B", "50", "1"),
                leader("3", "C", "50", "2"),
                staff("4", "D", "50", "3"));
        office.started("50");
        office.look();
        office.look();
        assertThat(TestMailServer.received()).hasSize(2);
        clock.advance(Duration.ofSeconds(61));
        office.look();
        assertThat(TestMailServer.received()).hasSize(3);
    }
}
