package de.schulungsnachweis.sheet;

import de.schulungsnachweis.sheet.check.CheckReport;
import java.io.IOException;
import java.nio.file.Path;

/** Reads one list as an import would and writes what was understood; nothing is stored. */
public final class ListCheck {

    private ListCheck() {}

    /**
     * Writes the report of a list as JSON. If the list is unusable the report says so, and the refusal is thrown.
     *
     * @throws UnusableFileException if no row of the list can be used
     * @throws IOException if the report cannot be written
     */
    public static ReadingSummary.Counts write(
            Path file, String fileName, ListKind kind, ReadingOptions options, Path report)
            throws UnusableFileException, IOException {
        return new CheckReport(file, fileName, kind, options).write(report);
    }
}
