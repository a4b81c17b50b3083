package de.schulungsnachweis.reminder.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Tells a refusal for good from a failure that passes. Nothing of what a server says is kept: it may quote an address. */
final class MailFailures {

    private static final int PERMANENT = 500;
    /** The mailbox is full: that passes. */
    private static final int STORAGE_EXCEEDED = 552;

    private MailFailures() {}

    static Delivery of(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return Delivery.SERVER_DOWN;
        }
        // With a cause the connection failed; without one the server refused this mail.
        if (!(failure instanceof MailSendException sending) || sending.getCause() != null) {
            return Delivery.SERVER_DOWN;
        }
        List<Throwable> all = new ArrayList<>();
        Arrays.stream(sending.getMessageExceptions()).forEach(exception -> collect(exception, all));
        return of(all);
    }

    /** What is said of the address is more exact than what is said of the mail. */
    private static Delivery of(List<Throwable> failures) {
        for (Throwable failure : failures) {
            if (failure instanceof SMTPAddressFailedException address) {
                return permanent(address.getReturnCode()) ? Delivery.ADDRESS_REFUSED : Delivery.LATER;
            }
        }
        for (Throwable failure : failures) {
            if (failure instanceof SMTPSendFailedException sending) {
                return permanent(sending.getReturnCode()) ? Delivery.MESSAGE_REFUSED : Delivery.LATER;
            }
            if (failure instanceof AuthenticationFailedException) {
                return Delivery.SERVER_DOWN;
            }
        }
        return Delivery.LATER;
    }

    private static boolean permanent(int code) {
        return code >= PERMANENT && code != STORAGE_EXCEEDED;
    }

    private static void collect(@Nullable Throwable failure, List<Throwable> all) {
        if (failure == null || all.contains(failure)) {
            return;
        }
        all.add(failure);
        if (failure instanceof MessagingException messaging) {
            collect(messaging.getNextException(), all);
        }
        collect(failure.getCause(), all);
    }
}
