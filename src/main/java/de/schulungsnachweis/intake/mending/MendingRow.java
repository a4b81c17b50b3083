package de.schulungsnachweis.intake.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A row to mend: its values in the order of the columns, and what is wrong with it. */
public final class MendingRow {

    private final List<@Nullable String> values;
    private final Set<Integer> marked = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> advice = new ArrayList<>();

    MendingRow(List<@Nullable String> values) {
        this.values = new ArrayList<>(values);
    }

    /**
     * Adds a problem.
     *
     * @param column index of the cell in question; negative if the problem is about the whole row
     * @param value what the cell says; shown where the value itself could not be read
     * @param message as in the list of problems: the place, what it is, what to do
     */
    void add(int column, @Nullable String value, String message) {
        if (column >= 0) {
            marked.add(column);
            if (values.get(column) == null) {
                values.set(column, value);
            }
        }
        String text = message.substring(message.indexOf("“: ") < 0 ? 0 : message.indexOf("“: ") + 3);
        int please = text.indexOf("Bitte ");
        problems.add(please < 0 ? text : text.substring(0, please).strip());
        if (please >= 0) {
            advice.add(text.substring(please));
        }
    }

    List<@Nullable String> values() {
        return values;
    }

    boolean isMarked(int column) {
        return marked.contains(column);
    }

    String problem() {
        return String.join("\n", problems);
    }

    String advice() {
        return String.join("\n", advice);
    }
}
