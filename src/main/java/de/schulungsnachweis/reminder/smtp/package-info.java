/** Hands mails to the mail server, over TLS only. */
@NullMarked
package de.schulungsnachweis.reminder.smtp;

import org.jspecify.annotations.NullMarked;
