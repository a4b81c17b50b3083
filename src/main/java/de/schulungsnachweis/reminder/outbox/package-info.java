/** Mails wait in the database, and are checked once more, sent and recorded one by one. */
@NullMarked
package de.schulungsnachweis.reminder.outbox;

import org.jspecify.annotations.NullMarked;
