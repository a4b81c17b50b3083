package de.schulungsnachweis.intake;

import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.ListReading;
import de.schulungsnachweis.sheet.ReadingSummary;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Reads a list some rows ahead, so that the file is read while the database stores what was read before. */
final class ReadAhead implements ListReading {

    /** Handed over together: a hand-over costs as much as reading a row. */
    private static final int TOGETHER = 250;

    private static final int AHEAD = 20;

    private final ListReading reading;
    private final BlockingQueue<Item> items = new ArrayBlockingQueue<>(AHEAD);
    private final Thread reader;
    private Iterator<Entry> ready = Collections.emptyIterator();
    private @Nullable Item last;

    ReadAhead(ListReading reading) {
        this.reading = reading;
        this.reader = Thread.ofPlatform().daemon().name("liste-lesen").start(this::readAll);
    }

    @Override
    public @Nullable Entry next() throws UnusableFileException {
        while (!ready.hasNext()) {
            Item item = last == null ? take() : last;
            if (item.ends()) {
                last = item;
                item.rethrow();
                return null;
            }
            ready = item.entries().iterator();
        }
        return ready.next();
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
            readEntries();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hands over every entry and at last how the reading ended. */
    private void readEntries() throws InterruptedException {
        List<Entry> entries = new ArrayList<>(TOGETHER);
        @Nullable UnusableFileException refusal = null;
        @Nullable RuntimeException failure = null;
        try {
            for (@Nullable Entry entry = reading.next(); entry != null; entry = reading.next()) {
                entries.add(entry);
                if (entries.size() == TOGETHER) {
                    put(new Item(entries, null, null));
                    entries = new ArrayList<>(TOGETHER);
                }
            }
        } catch (UnusableFileException e) {
            refusal = e;
        } catch (RuntimeException e) {
            failure = e;
        }
        if (!entries.isEmpty()) {
            put(new Item(entries, null, null));
        }
        put(new Item(List.of(), refusal, failure));
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

    /** Some entries, or with none of them the end of the reading and what ended it. */
    private record Item(
            List<Entry> entries,
            @Nullable UnusableFileException refusal,
            @Nullable RuntimeException failure) {

        boolean ends() {
            return entries.isEmpty();
        }

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
