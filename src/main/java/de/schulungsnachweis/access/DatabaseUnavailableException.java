package de.schulungsnachweis.access;

/** The database cannot be used; the message is a German sentence for the person who starts the program. */
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseUnavailableException(String message) {
        super(message);
    }
}
