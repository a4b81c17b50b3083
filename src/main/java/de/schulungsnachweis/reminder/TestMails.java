package de.schulungsnachweis.reminder;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.reminder.digest.Digest;
import de.schulungsnachweis.reminder.digest.DigestLetter;
import de.schulungsnachweis.reminder.digest.Moment;
import de.schulungsnachweis.reminder.setting.ReminderSettings;
import de.schulungsnachweis.reminder.setting.ReminderSettingsBook;
import de.schulungsnachweis.reminder.smtp.Delivery;
import de.schulungsnachweis.reminder.smtp.MailServer;
import de.schulungsnachweis.reminder.smtp.OutgoingMail;
import de.schulungsnachweis.reminder.text.Letter;
import de.schulungsnachweis.reminder.text.MailKind;
import de.schulungsnachweis.reminder.text.MailTemplate;
import de.schulungsnachweis.reminder.text.MailTemplateBook;
import de.schulungsnachweis.reminder.text.MailValues;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Mails with invented persons, to look at and to send to oneself. */
@Service
public class TestMails {

    private static final Digest EXAMPLE = new Digest(
            new Digest.Recipient(0, "Dr. Kim Beispiel", "beispiel@stadt.example"),
            true,
            3,
            List.of(new Digest.OpenPerson(1, "Alex Muster"), new Digest.OpenPerson(2, "Toni Überall")),
            List.of(),
            List.of(),
            List.of(new Digest.HeadedUnit("Amt für Beispiele", 40, 12)));

    private final MailTemplateBook templates;
    private final ReminderSettingsBook settings;
    private final MailServer server;
    private final AuditTrail audit;
    private final Mandate mandate;
    private final Moment moment;

    TestMails(
            MailTemplateBook templates,
            ReminderSettingsBook settings,
            MailServer server,
            AuditTrail audit,
            Mandate mandate,
            Moment moment) {
        this.templates = templates;
        this.settings = settings;
        this.server = server;
        this.audit = audit;
        this.mandate = mandate;
        this.moment = moment;
    }

    /** What a template makes of invented persons and numbers. */
    public Letter example(MailTemplate template) {
        return switch (template.kind()) {
            case DIGEST -> DigestLetter.of(EXAMPLE, template, settings.current().contact(), mandate);
            case REQUEST, DELIVER ->
                template.fill(new MailValues(
                        Map.of(
                                "organisationseinheit", "99 Amt für Beispiele",
                                "art", "Zwischenstand",
                                "stichtag", "31.12.2026",
                                "termin", "30.11.2026"),
                        Map.of()));
            case WAITING ->
                template.fill(new MailValues(
                        Map.of("organisationseinheit", "99 Amt für Beispiele"),
                        Map.of("offene_punkte", List.of("Personen ohne Angabe zur Zielgruppe: 2"))));
        };
    }

    /**
     * Sends the example of the template in force to an address.
     *
     * @return false if the address is not permitted, or the mail server did not take it
     */
    public boolean send(MailKind kind, String address) {
        ReminderSettings current = settings.current();
        if (!current.permits(address) || current.senderAddress().isEmpty()) {
            return false;
        }
        audit.record(AuditAction.REMINDER_TEST_SENT, "vorlage:" + kind.key());
        Letter letter = example(templates.current(kind));
        String sender = current.senderAddress();
        String id = UUID.randomUUID() + sender.substring(sender.lastIndexOf('@'));
        return server.send(new OutgoingMail(
                        id,
                        sender,
                        current.replyAddress(),
                        address,
                        new Letter("[Probe] " + letter.subject(), letter.blocks()),
                        moment.now()))
                == Delivery.ACCEPTED;
    }
}
