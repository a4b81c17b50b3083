package de.schulungsnachweis.intake.mending;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A row to mend: its values in the order of the columns, and what is wrong with it. */
final class MendingRow {

    private final EntryReference reference;
    private final List<@Nullable String> values;
    private final Set<Integer> marked = new TreeSet<>();
    private final Set<String> problems = new LinkedHashSet<>();
    private final Set<String> advice = new LinkedHashSet<>();

    MendingRow(EntryReference reference, List<@Nullable String> values) {
        this.reference = reference;
        this.values = new ArrayList<>(values);
    }

    /** A cell shows what the list says where it could not be read, or was only assumed. */
    void write(int column, String asWritten) {
        values.set(column, asWritten);
    }

    /** Marks a cell. */
    void mark(int column) {
        marked.add(column);
    }

    /** Says what is wrong; the same is said once. */
    void add(ProblemText text) {
        problems.add(text.problem());
        advice.add(text.advice());
    }

    /** Whether somebody has to mend it. */
    boolean hasProblem() {
        return !problems.isEmpty();
    }

    EntryReference reference() {
        return reference;
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
