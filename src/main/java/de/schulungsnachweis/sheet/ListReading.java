package de.schulungsnachweis.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over a list. Rows are read when they are asked for, with bounded memory. */
public interface ListReading extends AutoCloseable {

    /**
     * The next entry; null after the last one.
     *
     * @throws UnusableFileException if the file turns out to be damaged or too large on the way
     */
    @Nullable
    Entry next() throws UnusableFileException;

    /** The first table of every sheet, known before any row is read. */
    List<ReadingSummary.Table> foundTables();

    /** About how many rows the file has, as it says itself; null if it does not say. */
    @Nullable
    Integer announcedRows();

    /** What is known about the file so far; complete after {@link #next()} has returned null. */
    ReadingSummary summary();

    @Override
    void close();
}
