package de.schulungsnachweis.mandate;

/** A mandate's file is missing or cannot be used; the message says in German which one, why and what to do. */
public final class UnusableMandateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableMandateException(String message) {
        super(message);
    }

    UnusableMandateException(String message, Throwable cause) {
        super(message, cause);
    }
}
