package de.schulungsnachweis.front.uptake;

import de.schulungsnachweis.evaluation.uptake.UptakeTable;
import java.util.ArrayList;
import java.util.List;

/**
 * The chart of one measure: a bar per year; lengths in the units of the picture.
 *
 * @param height of the whole picture
 */
record YearChart(int height, List<Bar> bars) {

    private static final int LONGEST = 400;
    private static final int BAR_HEIGHT = 36;

    static YearChart of(UptakeTable table) {
        int most = table.rows().stream().mapToInt(UptakeTable.Row::total).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (UptakeTable.Row row : table.rows()) {
            int length = most == 0 ? 0 : (int) Math.round((double) row.total() * LONGEST / most);
            bars.add(new Bar(String.valueOf(row.year()), bars.size() * BAR_HEIGHT, length, row.total()));
        }
        return new YearChart(bars.size() * BAR_HEIGHT, bars);
    }

    /**
     * The trainings of one year.
     *
     * @param top where the bar begins
     * @param length 0 for a year without a training
     */
    record Bar(String year, int top, int length, int trainings) {}
}
