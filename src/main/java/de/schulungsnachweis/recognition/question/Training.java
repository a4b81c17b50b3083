package de.schulungsnachweis.recognition.question;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One training: a record, or several of which somebody said that they are one.
 *
 * @param judged the record that is judged for all of them
 * @param minutes null if not known exactly; then {@code least} and {@code most} may say something (R20)
 * @param proof false where a record has none, null where no list says anything
 */
record Training(
        List<TrainingRecord> records,
        TrainingRecord judged,
        LocalDate firstDay,
        @Nullable Integer minutes,
        @Nullable Integer least,
        @Nullable Integer most,
        boolean assumed,
        @Nullable Boolean proof,
        boolean unclear) {

    /** R14: the one with a proof survives. */
    private static final Comparator<Training> BEST = Comparator.<Training, Boolean>comparing(
                    training -> Boolean.FALSE.equals(training.proof))
            .thenComparing(Training::unclear)
            .thenComparing(training -> training.minutes == null)
            .thenComparingLong(training -> training.judged.id());

    private static final Comparator<Training> LAST = Comparator.<Training, LocalDate>comparing(
                    training -> training.judged.lastDay())
            .thenComparingLong(training -> training.judged.id());

    static Training of(TrainingRecord single) {
        return new Training(
                List.of(single),
                single,
                single.firstDay(),
                single.minutes(),
                single.length().least(),
                single.length().most(),
                single.length().assumed(),
                single.stated().proof(),
                single.unclear());
    }

    /**
     * R9, R11: the parts of one training last together as long as each, and the last part's last day counts. A part
     * without a proof leaves the whole without one; a part of unknown length adds nothing for sure.
     */
    static Training ofParts(List<Training> parts) {
        @Nullable Integer known = sum(parts, Training::least, false);
        return new Training(
                recordsOf(parts),
                parts.stream().max(LAST).orElseThrow().judged,
                firstDay(parts),
                sum(parts, Training::minutes, true),
                known,
                sum(parts, Training::most, true),
                parts.stream().anyMatch(Training::assumed),
                proofOfAll(parts),
                parts.stream().anyMatch(Training::unclear));
    }

    /** R14: the same training more than once; where its records state different durations, there is none. */
    static Training ofSame(List<Training> same) {
        Training best = same.stream().min(BEST).orElseThrow();
        boolean differ = same.stream()
                        .map(Training::minutes)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
        return new Training(
                recordsOf(same),
                best.judged,
                best.firstDay,
                differ ? null : best.minutes,
                differ ? null : best.least,
                differ ? null : best.most,
                best.assumed,
                best.proof,
                best.unclear);
    }

    boolean isJoined() {
        return records.size() > 1;
    }

    private static List<TrainingRecord> recordsOf(List<Training> trainings) {
        return trainings.stream().flatMap(training -> training.records.stream()).toList();
    }

    private static LocalDate firstDay(List<Training> parts) {
        return parts.stream()
                .map(Training::firstDay)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The sum of what is known; null if nothing is, or if something is missing although all is needed. */
    private static @Nullable Integer sum(
            List<Training> parts, Function<Training, @Nullable Integer> minutes, boolean allNeeded) {
        List<Integer> known =
                parts.stream().map(minutes).filter(Objects::nonNull).toList();
        boolean missing = known.size() < parts.size();
        return known.isEmpty() || (allNeeded && missing)
                ? null
                : known.stream().mapToInt(Integer::intValue).sum();
    }

    private static @Nullable Boolean proofOfAll(List<Training> parts) {
        if (parts.stream().anyMatch(part -> Boolean.FALSE.equals(part.proof))) {
            return false;
        }
        return parts.stream().anyMatch(part -> part.proof != null) ? true : null;
    }
}
