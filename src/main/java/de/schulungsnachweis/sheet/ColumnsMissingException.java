package de.schulungsnachweis.sheet;

import java.util.List;

/**
 * A list has a table, but no column that was understood to name persons, or trainings. Somebody who knows the list may say
 * which one does ({@link FileAgreements}).
 */
public final class ColumnsMissingException extends UnusableFileException {

    private static final long serialVersionUID = 1L;

    private final transient List<ReadingSummary.Table> tables;

    /** @param tables what was found, with the headers that were understood and those that were not */
    public ColumnsMissingException(String code, String message, List<ReadingSummary.Table> tables) {
        super(code, message);
        this.tables = List.copyOf(tables);
    }

    /** The tables without such a column, at least one. */
    public List<ReadingSummary.Table> tables() {
        return tables;
    }
}
