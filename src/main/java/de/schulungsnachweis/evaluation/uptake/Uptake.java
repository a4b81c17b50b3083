package de.schulungsnachweis.evaluation.uptake;

import de.schulungsnachweis.mandate.Mandate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The yearly uptake of all units that may be seen (R24).
 *
 * @param mandate whose categories are counted
 * @param today trainings that end later are not in it
 * @param figures every number that is not 0, by year, category, source and kind of unit
 * @param example true where the data are invented examples, which every output says
 */
public record Uptake(Mandate mandate, LocalDate today, List<UptakeFigure> figures, boolean example) {

    /** What stands under every output. */
    public static final String REMARK = "Aus gemeldeten Nachweisen, keine vollständige Statistik.";

    /** The years from the first with a training to the last, without gaps. */
    public List<Integer> years() {
        if (figures.isEmpty()) {
            return List.of();
        }
        return IntStream.rangeClosed(
                        figures.getFirst().year(), figures.getLast().year())
                .boxed()
                .toList();
    }

    /** A table per measure that the mandate asks for, in the order of their numbers. */
    public List<UptakeTable> tables() {
        return Arrays.stream(UptakeMeasure.values())
                .filter(measure -> !measure.categories(mandate).isEmpty())
                .map(measure -> UptakeTable.of(measure, this))
                .toList();
    }

    /** Trainings whose source no list states, and which therefore stand in no measure that asks for it. */
    public int withoutSource() {
        return figures.stream()
                .filter(figure -> figure.source() == null)
                .mapToInt(UptakeFigure::trainings)
                .sum();
    }
}
