package de.schulungsnachweis.reminder.outbox;

import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.reminder.digest.Digest;
import de.schulungsnachweis.reminder.digest.DigestLetter;
import de.schulungsnachweis.reminder.digest.DigestReader;
import de.schulungsnachweis.reminder.digest.Moment;
import de.schulungsnachweis.reminder.setting.ReminderSettings;
import de.schulungsnachweis.reminder.text.MailKind;
import de.schulungsnachweis.reminder.text.MailTemplateBook;
import org.springframework.stereotype.Component;

/** Looks at the current state right before a mail is sent: what was true when it was prepared may be over. */
@Component
class MailContents {

    private final DigestReader digests;
    private final OfficerMail officers;
    private final MailTemplateBook templates;
    private final Mandate mandate;
    private final Moment moment;

    MailContents(
            DigestReader digests, OfficerMail officers, MailTemplateBook templates, Mandate mandate, Moment moment) {
        this.digests = digests;
        this.officers = officers;
        this.templates = templates;
        this.mandate = mandate;
        this.moment = moment;
    }

    Content of(ClaimedMail mail, ReminderSettings settings) {
        if (mail.unitCode() != null) {
            return officers.of(mail, mail.unitCode(), settings);
        }
        if (moment.windowOver()) {
            return new Content.Obsolete(Reason.WINDOW_OVER);
        }
        if (mail.personId() == null) {
            return new Content.Obsolete(Reason.NO_RECIPIENT);
        }
        return digests.toSend(mail.personId(), mail.cycleUnit())
                .map(digest -> content(digest, settings))
                .orElse(new Content.Obsolete(Reason.NO_RECIPIENT));
    }

    private Content content(Digest digest, ReminderSettings settings) {
        if (digest.open().isEmpty()) {
            return new Content.Obsolete(Reason.NOTHING_OPEN);
        }
        return new Content.Ready(
                digest.recipient().address(),
                replyTo(digest),
                DigestLetter.of(digest, templates.current(MailKind.DIGEST), settings.contact(), mandate),
                digest.open().stream().map(Digest.OpenPerson::personId).toList(),
                digest.done());
    }

    /** Answers go to the training officers, if the persons' units name one address. */
    private static String replyTo(Digest digest) {
        return digest.contactAddresses().size() == 1 ? digest.contactAddresses().getFirst() : "";
    }
}
