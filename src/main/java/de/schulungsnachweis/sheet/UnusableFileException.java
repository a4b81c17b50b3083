package de.schulungsnachweis.sheet;

import java.util.Objects;

/** A file that cannot be read at all. The message is German, says what to do, and contains no personal data. */
public class UnusableFileException extends Exception {

    private final String code;

    /** A refusal without a technical cause. */
    public UnusableFileException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** A refusal because of a technical failure, which is kept for the log. */
    public UnusableFileException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** A stable code such as {@code PASSWORD} for tests and statistics. */
    public String code() {
        return code;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
