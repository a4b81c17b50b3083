package de.schulungsnachweis.front.intake;

import de.schulungsnachweis.intake.ImportRun;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long reading a list will still take, as one would say it.
 *
 * @param message the key of the text
 * @param number of seconds or minutes in it
 */
record RemainingTime(String message, int number) {

    /** What was read within less time says too little about the rest. */
    private static final Duration SHORTEST_TO_JUDGE_BY = Duration.ofSeconds(2);

    private static final int FEW_SECONDS = 10;
    private static final int MOST_SECONDS = 50;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int LONGEST_MINUTES = 60;
    private static final double MILLISECONDS = 1000;

    /** A minute and a quarter is still "a minute". */
    private static final double QUARTER = 0.25;

    /** The rest at the speed so far; null while it cannot be said, and where it is not reading. */
    static @Nullable RemainingTime of(ImportRun run, Instant now) {
        @Nullable Integer total = run.totalRows();
        return total == null || run.phase() != ImportRun.Phase.READING
                ? null
                : of(run.rowsRead(), total, Duration.between(run.receivedAt(), now));
    }

    static @Nullable RemainingTime of(int rowsRead, int totalRows, Duration soFar) {
        if (rowsRead <= 0 || rowsRead > totalRows || soFar.compareTo(SHORTEST_TO_JUDGE_BY) < 0) {
            return null;
        }
        double seconds = soFar.toMillis() / MILLISECONDS / rowsRead * (totalRows - rowsRead);
        if (seconds <= FEW_SECONDS) {
            return new RemainingTime("progress.remaining.few", 0);
        }
        if (seconds <= MOST_SECONDS) {
            int tens = (int) Math.ceil(seconds / FEW_SECONDS) * FEW_SECONDS;
            return new RemainingTime("progress.remaining.seconds", tens);
        }
        int minutes = (int) Math.ceil(seconds / SECONDS_PER_MINUTE - QUARTER);
        return minutes > LONGEST_MINUTES
                ? new RemainingTime("progress.remaining.long", 0)
                : new RemainingTime("progress.remaining.minutes", Math.max(minutes, 1));
    }
}
