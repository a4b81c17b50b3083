package de.schulungsnachweis.evaluation.uptake;

import de.schulungsnachweis.mandate.Category;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of one measure: a row per year, a column per category (R24).
 *
 * @param measure what is counted
 * @param categories the columns, in their order
 * @param rows every year of the whole uptake, the earliest first, also those without a training
 */
public record UptakeTable(UptakeMeasure measure, List<Category> categories, List<Row> rows) {

    /**
     * One year.
     *
     * @param running true for the year of the day on which it was counted: its number may still grow
     * @param trainings in the order of the measure's categories
     * @param change the trend: how many more than in the year before, negative for fewer; null for the first year
     */
    public record Row(
            int year,
            boolean running,
            List<Integer> trainings,
            @Nullable Integer change) {

        /** The trainings of all columns. */
        public int total() {
            return trainings.stream().mapToInt(Integer::intValue).sum();
        }
    }

    static UptakeTable of(UptakeMeasure measure, Uptake uptake) {
        List<Category> categories = measure.categories(uptake.mandate());
        List<Row> rows = new ArrayList<>();
        for (int year : uptake.years()) {
            List<Integer> trainings = categories.stream()
                    .map(category -> count(uptake, measure, year, category))
                    .toList();
            int total = trainings.stream().mapToInt(Integer::intValue).sum();
            @Nullable
            Integer change = rows.isEmpty() ? null : total - rows.getLast().total();
            rows.add(new Row(year, year == uptake.today().getYear(), trainings, change));
        }
        return new UptakeTable(measure, categories, rows);
    }

    private static int count(Uptake uptake, UptakeMeasure measure, int year, Category category) {
        return uptake.figures().stream()
                .filter(figure -> figure.year() == year && figure.category().equals(category) && measure.counts(figure))
                .mapToInt(UptakeFigure::trainings)
                .sum();
    }
}
