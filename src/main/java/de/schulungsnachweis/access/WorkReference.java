package de.schulungsnachweis.access;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** A short text that all lines of the log about one piece of work share: a request, or what the program does by itself. */
public final class WorkReference {

    private static final String KEY = "reference";

    private WorkReference() {}

    /** Does work of the program itself under a reference of its own. */
    public static void during(Runnable work) {
        with(fresh(), work);
    }

    /** The work of another thread under the reference of this one. */
    public static Runnable carried(Runnable work) {
        @Nullable String reference = MDC.get(KEY);
        return () -> with(reference == null ? fresh() : reference, work);
    }

    /** Begins a piece of work, which has to be ended, and returns its reference. */
    public static String begin() {
        String reference = fresh();
        MDC.put(KEY, reference);
        return reference;
    }

    /** Ends what was begun. */
    public static void end() {
        MDC.remove(KEY);
    }

    private static void with(String reference, Runnable work) {
        @Nullable String outer = MDC.get(KEY);
        MDC.put(KEY, reference);
        try {
            work.run();
        } finally {
            if (outer == null) {
                MDC.remove(KEY);
            } else {
                MDC.put(KEY, outer);
            }
        }
    }

    private static String fresh() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}
