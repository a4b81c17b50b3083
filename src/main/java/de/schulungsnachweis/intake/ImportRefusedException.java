package de.schulungsnachweis.intake;

import java.util.Objects;

/** An import cannot be applied, undone or discarded now. The message is a German sentence without personal data. */
public final class ImportRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public ImportRefusedException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** A stable code such as {@code CHANGED_MEANWHILE}. */
    public String code() {
        return code;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
