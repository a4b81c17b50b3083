package de.schulungsnachweis.reminder;

import de.schulungsnachweis.reminder.text.MailKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one mail.
 *
 * @param recipient the manager; empty if it is nobody of the own units
 * @param reason why it waits, or was not sent, in German; null if it was sent
 * @param open how many persons it named
 * @param done how many others had fulfilled the mandate
 * @param finishedAt when it was sent or given up; null while it waits
 * @param named whom of the own units it named, as long as that is kept
 */
public record LedgerLine(
        MailKind kind,
        String units,
        String recipient,
        State state,
        @Nullable String reason,
        int open,
        int done,
        int attempts,
        Instant preparedAt,
        @Nullable Instant finishedAt,
        List<String> named) {

    public LedgerLine {
        named = List.copyOf(named);
    }

    /** How far a mail is. */
    public enum State {
        WAITING("wartet"),
        SENT("gesendet"),
        SKIPPED("nicht mehr nötig"),
        FAILED("nicht zustellbar");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The German words that users read. */
        public String label() {
            return label;
        }
    }
}
