package de.schulungsnachweis.access.edge;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How often each caller asks within a minute of the clock. It is kept in the memory of this instance and forgotten with the
 * minute, so that it does not grow.
 */
final class RateLimit {

    private static final long MILLISECONDS_OF_MINUTE = 60_000;

    private final int perMinute;
    private final Clock clock;
    private final AtomicReference<Window> current = new AtomicReference<>(new Window(Long.MIN_VALUE));

    RateLimit(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Counts the request of the caller; false if there were too many. */
    boolean allows(String caller) {
        return window().counts.merge(caller, 1, Integer::sum) <= perMinute;
    }

    private Window window() {
        long minute = Math.floorDiv(clock.millis(), MILLISECONDS_OF_MINUTE);
        return current.updateAndGet(window -> window.minute == minute ? window : new Window(minute));
    }

    private static final class Window {

        private final long minute;
        private final Map<String, Integer> counts = new ConcurrentHashMap<>();

        private Window(long minute) {
            this.minute = minute;
        }
    }
}
