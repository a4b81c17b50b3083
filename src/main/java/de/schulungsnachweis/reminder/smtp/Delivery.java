package de.schulungsnachweis.reminder.smtp;

/** What the mail server made of a mail. */
public enum Delivery {
    ACCEPTED,
    /** For good: there is no such address. */
    ADDRESS_REFUSED,
    /** For good: the server does not take this mail. */
    MESSAGE_REFUSED,
    /** Not now. */
    LATER,
    /** The server takes no mails at all now. */
    SERVER_DOWN
}
