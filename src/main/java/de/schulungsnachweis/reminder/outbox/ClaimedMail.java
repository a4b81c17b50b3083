package de.schulungsnachweis.reminder.outbox;

import de.schulungsnachweis.reminder.text.MailKind;
import org.jspecify.annotations.Nullable;

/**
 * A mail that this transaction alone works on.
 *
 * @param personId the manager; null in a mail to training officers
 * @param unitCode the unit whose training officers get it; null in a mail to a manager
 * @param cycleUnit of whose persons only; null for all
 * @param roundId null without a round
 */
record ClaimedMail(
        long id,
        MailKind kind,
        @Nullable Long personId,
        @Nullable String unitCode,
        @Nullable String cycleUnit,
        @Nullable Long roundId,
        String messageId,
        int attempts) {}
