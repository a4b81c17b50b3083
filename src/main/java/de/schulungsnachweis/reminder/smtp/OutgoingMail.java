package de.schulungsnachweis.reminder.smtp;

import de.schulungsnachweis.reminder.text.Letter;
import java.time.Instant;

/**
 * A mail with its envelope.
 *
 * @param messageId without angle brackets; the same at every attempt
 * @param replyTo empty for the sender
 */
public record OutgoingMail(String messageId, String from, String replyTo, String to, Letter letter, Instant date) {}
