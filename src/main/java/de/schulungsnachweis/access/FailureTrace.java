package de.schulungsnachweis.access;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a log may know of a failure: its kind and its place. What an exception says is left out: it may quote a value out
 * of a list, and so the name of a person.
 */
public final class FailureTrace {

    private static final int FRAMES = 12;

    private FailureTrace() {}

    /** The classes of the failure and its causes, with where they come from. */
    public static String of(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(cause.getClass().getName())
                    .append(Arrays.stream(cause.getStackTrace())
                            .limit(FRAMES)
                            .map(frame -> "\n    at " + frame)
                            .collect(Collectors.joining()))
                    .append('\n');
        }
        return text.toString();
    }
}
