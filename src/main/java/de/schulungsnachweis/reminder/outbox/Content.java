package de.schulungsnachweis.reminder.outbox;

import de.schulungsnachweis.reminder.text.Letter;
import java.util.List;

/** What a waiting mail has become when it is looked at right before sending. */
sealed interface Content {

    /**
     * It is to be sent.
     *
     * @param replyTo where answers go; empty for the general address
     * @param named the keys of the persons whom it names
     */
    record Ready(String address, String replyTo, Letter letter, List<Long> named, int done) implements Content {}

    /** There is no reason for it any more. */
    record Obsolete(Reason reason) implements Content {}

    /** It can never be sent. */
    record Undeliverable(Reason reason) implements Content {}
}
