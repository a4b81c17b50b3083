package de.schulungsnachweis.sheet.ahead;

import de.schulungsnachweis.sheet.UnusableFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Takes things out of a file on a thread of its own, some ahead of the one who uses them. */
final class Ahead<T> implements AutoCloseable {

    private final Source<T> source;
    private final ToIntFunction<T> size;
    private final int together;
    private final BlockingQueue<Item<T>> items;
    private final Thread reader;
    private Iterator<T> ready = Collections.emptyIterator();
    private @Nullable Item<T> last;

    /**
     * Begins at once.
     *
     * @param size how much one thing counts
     * @param together how much is handed over together: a hand-over costs as much as reading a row
     * @param ahead how often so much may be waiting
     */
    Ahead(String thread, Source<T> source, ToIntFunction<T> size, int together, int ahead) {
        this.source = source;
        this.size = size;
        this.together = together;
        this.items = new ArrayBlockingQueue<>(ahead);
        this.reader = Thread.ofPlatform().daemon().name(thread).start(this::readAll);
    }

    /**
     * The next one; null after the last.
     *
     * @throws UnusableFileException if the source threw it there
     */
    @Nullable
    T next() throws UnusableFileException {
        while (!ready.hasNext()) {
            Item<T> item = last == null ? take() : last;
            if (item.ends()) {
                last = item;
                item.rethrow();
                return null;
            }
            ready = item.things().iterator();
        }
        return ready.next();
    }

    /** Ends the reading, wherever it is, and waits until it has ended. */
    @Override
    public void close() {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readAll() {
        try {
            @Nullable Throwable failure = null;
            try {
                readThings();
            } catch (UnusableFileException | RuntimeException | Error e) {
                // Thrown again where the things are used, in their order.
                failure = e;
            }
            items.put(new Item<>(List.of(), failure));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readThings() throws UnusableFileException, InterruptedException {
        List<T> things = new ArrayList<>();
        int gathered = 0;
        try {
            for (@Nullable T thing = source.next(); thing != null; thing = source.next()) {
                things.add(thing);
                gathered += size.applyAsInt(thing);
                if (gathered >= together) {
                    List<T> full = things;
                    things = new ArrayList<>(full.size());
                    gathered = 0;
                    items.put(new Item<>(full, null));
                }
            }
        } finally {
            if (!things.isEmpty()) {
                items.put(new Item<>(things, null));
            }
        }
    }

    private Item<T> take() {
        try {
            return items.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the reading was interrupted", e);
        }
    }

    /** Where things come from; used by one thread only, until it is closed. */
    interface Source<T> {

        /** The next one; null after the last. */
        @Nullable
        T next() throws UnusableFileException;
    }

    /** Some things, or with none of them the end and what ended the reading. */
    private record Item<T>(List<T> things, @Nullable Throwable failure) {

        boolean ends() {
            return things.isEmpty();
        }

        void rethrow() throws UnusableFileException {
            if (failure instanceof UnusableFileException refusal) {
                throw refusal;
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            if (failure instanceof Error error) {
                throw error;
            }
        }
    }
}
