package de.schulungsnachweis.access.edge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How often each caller asks within a minute of the clock, whichever instance is asked. The database counts, and knows a
 * hash of the caller for some minutes. Whoever was refused once is refused without asking it again, so that a flood does not
 * reach it.
 */
final class RateLimit {

    private static final long MILLISECONDS_OF_MINUTE = 60_000;

    private final String purpose;
    private final int perMinute;
    private final RequestCounts counts;
    private final Clock clock;
    private final AtomicReference<Refused> refused = new AtomicReference<>(new Refused(Long.MIN_VALUE));

    /**
     * A limit.
     *
     * @param purpose what is counted; callers of different purposes are counted apart
     */
    RateLimit(String purpose, int perMinute, RequestCounts counts, Clock clock) {
        this.purpose = purpose;
        this.perMinute = perMinute;
        this.counts = counts;
        this.clock = clock;
    }

    /** Counts the request of the caller; false if there were too many. */
    boolean allows(String caller) {
        long minute = Math.floorDiv(clock.millis(), MILLISECONDS_OF_MINUTE);
        Refused known = refused.updateAndGet(earlier -> earlier.minute == minute ? earlier : new Refused(minute));
        if (known.callers.containsKey(caller)) {
            return false;
        }
        if (counts.add(minute, hash(minute, caller)) <= perMinute) {
            return true;
        }
        known.callers.put(caller, true);
        return false;
    }

    /** Another one every minute, so that nobody can be followed through the minutes. */
    private byte[] hash(long minute, String caller) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((minute + " " + purpose + " " + caller).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Refused {

        private final long minute;
        private final Map<String, Boolean> callers = new ConcurrentHashMap<>();

        private Refused(long minute) {
            this.minute = minute;
        }
    }
}
