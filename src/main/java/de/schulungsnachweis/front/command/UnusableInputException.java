package de.schulungsnachweis.front.command;

/** The arguments or files cannot be used; the message is a German sentence that says which and why. */
final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableInputException(String message) {
        super(message);
    }
}
