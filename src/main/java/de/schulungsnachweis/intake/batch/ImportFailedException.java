package de.schulungsnachweis.intake.batch;

import java.util.List;

/** An import ended with an internal failure; nothing was applied. */
public final class ImportFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param causes shown only to who asks for details on the command line */
    public ImportFailedException(List<Throwable> causes) {
        super("Der Import wurde wegen eines internen Fehlers abgebrochen. Es wurde nichts übernommen.");
        causes.forEach(this::addSuppressed);
    }
}
