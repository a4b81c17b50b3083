package de.schulungsnachweis.reminder.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the Haupt- und Personalamt lays down for all reminders.
 *
 * @param councilOn day on which the staff council was involved (R29); null before
 * @param councilReference its file reference; empty if not given
 * @param assessmentOn day on which the data protection impact assessment was checked (R29); null before
 * @param statementSince since when each person could get the own sheet "Ihr Stand" (R29); null before
 * @param dayOfMonth 1 to 28; the first working day from then on
 * @param mailDomains in lower case; names go to addresses of these domains only
 * @param senderAddress from which the mails come; empty if not given
 * @param replyAddress where answers go; empty for the sender's address
 * @param contact whom a manager may ask, if the unit names nobody; empty if not given
 * @param keepNamesDays for how many days the ledger knows whom a mail named
 */
public record ReminderSettings(
        @Nullable LocalDate councilOn,
        String councilReference,
        @Nullable LocalDate assessmentOn,
        @Nullable LocalDate statementSince,
        Rhythm rhythm,
        int dayOfMonth,
        List<String> mailDomains,
        String senderAddress,
        String replyAddress,
        String contact,
        int keepNamesDays) {

    /** R29: so long everybody can look at the own sheet before names go out. */
    public static final int WEEKS_OF_STATEMENT = 4;

    public ReminderSettings {
        mailDomains = List.copyOf(mailDomains);
    }

    /** R29: whether everybody had four weeks for the own sheet. */
    boolean statementPeriodOver(LocalDate today) {
        return statementSince != null
                && !statementSince.plusWeeks(WEEKS_OF_STATEMENT).isAfter(today);
    }

    /** Whether mails may go to the address. */
    public boolean permits(String address) {
        int at = address.lastIndexOf('@');
        return at > 0 && mailDomains.contains(address.substring(at + 1).toLowerCase(Locale.ROOT));
    }
}
