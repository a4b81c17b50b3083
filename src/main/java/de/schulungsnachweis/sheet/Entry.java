package de.schulungsnachweis.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a row. A row of a matrix gives several entries with the same row number.
 *
 * @param sheet name of the sheet; null in text files
 * @param row the number that the spreadsheet program shows, from 1
 * @param values what the row says; null if it is ignored
 * @param reference which row of an earlier list it replaces, as a workbook of rows to mend has it; null if it says nothing
 */
public record Entry(
        @Nullable String sheet,
        int row,
        Status status,
        @Nullable EntryValues values,
        List<Problem> problems,
        @Nullable String reference) {

    public Entry {
        problems = List.copyOf(problems);
    }

    /** An entry that replaces none of an earlier list. */
    public Entry(@Nullable String sheet, int row, Status status, @Nullable EntryValues values, List<Problem> problems) {
        this(sheet, row, status, values, problems, null);
    }

    /** The same entry with another judgement of how it can be used. */
    public Entry with(Status newStatus, List<Problem> newProblems) {
        return new Entry(sheet, row, newStatus, values, newProblems, reference);
    }

    /** Whether a row can be used; this is about reading, not about the mandate. */
    public enum Status {
        /** Everything that the row gives could be read. */
        READ,
        /** Something can be read in more than one way, and a person must choose. */
        DECIDE,
        /** No person, no title, no day, or an impossible one. */
        REJECTED,
        /** No record: a title, a header, a subtotal, a footer. */
        IGNORED
    }
}
