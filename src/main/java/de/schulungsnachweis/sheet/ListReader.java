package de.schulungsnachweis.sheet;

import de.schulungsnachweis.sheet.ahead.EntriesAhead;
import de.schulungsnachweis.sheet.kind.KindRecognition;
import de.schulungsnachweis.sheet.reading.FileReading;
import java.nio.file.Path;

/** Opens a list of an office for reading. */
public final class ListReader {

    private ListReader() {}

    /**
     * Recognises the file by its content and finds its tables; the rows are then read one by one.
     *
     * @param file where the file lies
     * @param fileName how the user calls it, for messages
     * @throws UnusableFileException if no row of it can be used
     */
    public static ListReading open(Path file, String fileName, ListKind kind, ReadingOptions options)
            throws UnusableFileException {
        return FileReading.open(file, fileName, kind, options);
    }

    /**
     * The same reading, some entries ahead of whoever takes them, on a thread of its own. Begins at once; entries are taken
     * from what is returned from here on, and to close that closes the reading.
     */
    public static ListReading ahead(ListReading reading) {
        return new EntriesAhead(reading);
    }

    /**
     * Recognises by its columns what kind of list a file is.
     *
     * @throws UnusableFileException if the file cannot be read, or has no table
     */
    public static RecognisedKind kindOf(Path file, String fileName, ReadingOptions options)
            throws UnusableFileException {
        return KindRecognition.of(file, fileName, options);
    }
}
