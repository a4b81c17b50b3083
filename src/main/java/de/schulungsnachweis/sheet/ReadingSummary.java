package de.schulungsnachweis.sheet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a file as a whole.
 *
 * @param asOf the day that the list gives as its own ("Stand: 01.03.2026"); null if none
 * @param problems what concerns the file and not a row
 */
public record ReadingSummary(@Nullable LocalDate asOf, List<Table> tables, List<Problem> problems, Counts counts) {

    public ReadingSummary {
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
    }

    /**
     * A table that was found.
     *
     * @param sheet null in text files
     * @param headerRow from 1
     * @param columns name of the value in the JSON of {@code check} to the header as written
     * @param shape the same for all lists with the same headers, in whatever order, case and spelling of umlauts; a key
     *     under which agreements about columns can be kept
     * @param unknown the headers that are neither understood nor known to be of no use, as written
     * @param numberLength the length of the personnel numbers if they begin with zeros; 0 if they do not
     * @param rowsToMend whether it is a table of rows to mend, which holds only some rows of a list
     */
    public record Table(
            @Nullable String sheet,
            int headerRow,
            Map<String, String> columns,
            String shape,
            List<String> unknown,
            int numberLength,
            boolean rowsToMend) {

        public Table {
            columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
            unknown = List.copyOf(unknown);
        }
    }

    /** How many entries have which status. */
    public record Counts(int read, int decide, int rejected, int ignored) {

        /** All entries. */
        public int total() {
            return read + decide + rejected + ignored;
        }
    }
}
