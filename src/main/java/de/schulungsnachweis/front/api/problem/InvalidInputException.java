package de.schulungsnachweis.front.api.problem;

/** A program sent something that cannot be; the message is a German sentence for who writes that program. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * One value that cannot be.
     *
     * @param field its name in the request
     */
    public InvalidInputException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The name of the value in the request. */
    String field() {
        return field;
    }
}
