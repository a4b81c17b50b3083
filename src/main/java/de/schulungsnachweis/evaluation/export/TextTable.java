package de.schulungsnachweis.evaluation.export;

import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.export.table.Wording;
import de.schulungsnachweis.mandate.Category;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines of a table for the terminal: a column per category between those that every mandate has. */
final class TextTable {

    private static final int NAME_WIDTH = 38;
    private static final int WIDTH_BESIDE_CATEGORIES = 94;
    private static final int CATEGORY_WIDTH = 6;
    private static final int TOTAL_WIDTH = 6;
    private static final String TRAININGS = " anerkannte Schulungen ";
    private static final String SHORT_TRAININGS = "Schulungen";

    private final List<Category> categories;
    private final String format;

    TextTable(List<Category> categories) {
        this.categories = categories;
        this.format = "%-" + NAME_WIDTH + "s %7s" + " %5s".repeat(categories.size()) + " %6s %7s %7s %8s  %s";
    }

    String rule() {
        return "-".repeat(WIDTH_BESIDE_CATEGORIES + CATEGORY_WIDTH * categories.size());
    }

    /** The upper line of the heading. */
    String spanning(String name, String open) {
        return "%s %7s %s %7s %7s".formatted(fill(name), "Ziel-", trainings(), "", open);
    }

    /** The lower line of the heading. */
    String heading() {
        List<Object> cells = new ArrayList<>(List.of("", "gruppe"));
        categories.stream().map(Category::abbreviation).forEach(cells::add);
        cells.addAll(List.of("ges.", "erfüllt", "erfüllt", "Quote", "Meldestand"));
        return row(cells);
    }

    String figures(String name, GroupFigures group, String status) {
        List<Object> cells = new ArrayList<>(List.of(name, Wording.number(group.target())));
        categories.stream()
                .map(category -> Wording.number(group.trainings().getOrDefault(category, 0)))
                .forEach(cells::add);
        cells.addAll(List.of(
                Wording.number(group.trainingsTotal()),
                Wording.number(group.fulfilled()),
                Wording.number(group.open()),
                Wording.rate(group.fulfilled(), group.target()),
                status));
        return row(cells);
    }

    /** Without figures, for a unit that did not deliver (R22). */
    String empty(String name, String status) {
        List<Object> cells = new ArrayList<>(List.of(name, ""));
        cells.addAll(Collections.nCopies(categories.size(), ""));
        cells.addAll(List.of("", "", "", "", status));
        return row(cells);
    }

    private String row(List<Object> cells) {
        return format.formatted(cells.toArray()).stripTrailing();
    }

    private String trainings() {
        int width = CATEGORY_WIDTH * categories.size() + TOTAL_WIDTH;
        String text = TRAININGS.length() < width ? TRAININGS : SHORT_TRAININGS;
        int before = (width - text.length()) / 2;
        return "-".repeat(before) + text + "-".repeat(width - text.length() - before);
    }

    private static String fill(String name) {
        return ("%-" + NAME_WIDTH + "s").formatted(name);
    }
}
