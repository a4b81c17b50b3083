package de.schulungsnachweis.front.command;

import de.schulungsnachweis.front.StartFailure;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a command that fails says, and its exit code. */
final class Failures {

    /** The option that shows the details of an internal failure. */
    static final String DEBUG = "--debug";

    /** Exit code for arguments or a file that cannot be used. */
    static final int UNUSABLE = 2;

    private static final int INTERNAL = 1;

    private Failures() {}

    /** Prints a German sentence, and the details where the arguments ask for them; returns the exit code. */
    static int report(Exception exception, List<String> args) {
        @Nullable
        String sentence =
                exception instanceof UnusableInputException ? exception.getMessage() : StartFailure.sentence(exception);
        if (sentence != null) {
            System.err.println(sentence);
            return UNUSABLE;
        }
        System.err.println("Es ist ein interner Fehler aufgetreten ("
                + exception.getClass().getSimpleName() + "). Mehr dazu zeigt derselbe Aufruf mit " + DEBUG + ".");
        if (args.contains(DEBUG)) {
            details(exception);
        }
        return INTERNAL;
    }

    private static void details(Throwable exception) {
        for (@Nullable Throwable cause = exception; cause != null; cause = cause.getCause()) {
            System.err.println(cause);
            Arrays.stream(cause.getStackTrace()).forEach(element -> System.err.println("    " + element));
            Arrays.stream(cause.getSuppressed()).forEach(Failures::details);
        }
    }
}
