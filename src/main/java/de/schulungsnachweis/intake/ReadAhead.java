package de.schulungsnachweis.intake;

import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.ListReading;
import de.schulungsnachweis.sheet.ReadingSummary;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Reads a list some rows ahead, so that the file is read while the database stores what was read before. */
final class ReadAhead implements ListReading {

    private static final int ENTRIES = 5_000;

    private final ListReading reading;
    private final BlockingQueue<Item> items = new ArrayBlockingQueue<>(ENTRIES);
    private final Thread reader;
    private @Nullable Item last;

    ReadAhead(ListReading reading) {
        this.reading = reading;
        this.reader = Thread.ofPlatform().daemon().name("liste-lesen").start(this::readAll);
    }

    @Override
    public @Nullable Entry next() throws UnusableFileException {
        @Nullable Item item = last == null ? take() : last;
        if (item.entry() != null) {
            return item.entry();
        }
        last = item;
        item.rethrow();
        return null;
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
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        reading.close();
    }

    private void readAll() {
        try {
            put(readEntries());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hands over every entry and returns how the reading ended. */
    private Item readEntries() throws InterruptedException {
        try {
            for (@Nullable Entry entry = reading.next(); entry != null; entry = reading.next()) {
                put(new Item(entry, null, null));
            }
            return new Item(null, null, null);
        } catch (UnusableFileException e) {
            return new Item(null, e, null);
        } catch (RuntimeException e) {
            return new Item(null, null, e);
        }
    }

    private void put(Item item) throws InterruptedException {
        items.put(item);
    }

    private Item take() {
        try {
            return items.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the import was interrupted", e);
        }
    }

    /** An entry, or the end of the reading with what ended it. */
    private record Item(
            @Nullable Entry entry,
            @Nullable UnusableFileException refusal,
            @Nullable RuntimeException failure) {

        void rethrow() throws UnusableFileException {
            if (refusal != null) {
                throw refusal;
            }
            if (failure != null) {
                throw failure;
            }
        }
    }
}
