package de.schulungsnachweis.sheet.ahead;

import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.ListReading;
import de.schulungsnachweis.sheet.ReadingSummary;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list while what was read before is being stored. */
public final class EntriesAhead implements ListReading {

    private static final int TOGETHER = 250;
    private static final int AHEAD = 20;

    private final ListReading reading;
    private final Ahead<Entry> entries;

    /** Begins at once; nobody else may take entries out of the reading from here on. */
    public EntriesAhead(ListReading reading) {
        this.reading = reading;
        this.entries = new Ahead<>("liste-lesen", reading::next, entry -> 1, TOGETHER, AHEAD);
    }

    @Override
    public @Nullable Entry next() throws UnusableFileException {
        return entries.next();
    }

    @Override
    public List<ReadingSummary.Table> foundTables() {
        return reading.foundTables();
    }

    @Override
    public @Nullable Integer announcedRows() {
        return reading.announcedRows();
    }

    @Override
    public ReadingSummary summary() {
        return reading.summary();
    }

    @Override
    public void close() {
        entries.close();
        reading.close();
    }
}
