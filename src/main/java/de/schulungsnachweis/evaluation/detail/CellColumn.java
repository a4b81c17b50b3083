package de.schulungsnachweis.evaluation.detail;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of the evaluation table, or of what is asked after it, whose number has rows behind it (R21).
 *
 * @param name how an address and the audit trail name it: one of the constants, or the name of a category
 * @param label the German name that users read, after the end of the window
 * @param certificates true where the number counts certificates, false where it counts persons
 * @param category the category whose trainings it counts; null for any other column
 */
public record CellColumn(
        String name,
        String label,
        boolean certificates,
        @Nullable Category category) {

    public static final CellColumn PERSONS = persons("PERSONS", "Beschäftigte insgesamt");
    public static final CellColumn TARGET = persons("TARGET", "Zielgruppe (Personen)");
    public static final CellColumn TRAININGS = certificates("TRAININGS", "anerkannte Schulungen gesamt");
    public static final CellColumn WITH_TRAINING =
            persons("WITH_TRAINING", "Personen mit mindestens einer anerkannten Schulung");
    public static final CellColumn FULFILLED = persons("FULFILLED", "erfüllt");
    public static final CellColumn OPEN = persons("OPEN", "nicht erfüllt");
    public static final CellColumn OPEN_IN_REVIEW =
            persons("OPEN_IN_REVIEW", "nicht erfüllt, davon mit Nachweis in Klärung");
    public static final CellColumn OPEN_NOT_ON_DUTY =
            persons("OPEN_NOT_ON_DUTY", "nicht erfüllt, davon nicht im Dienst");
    public static final CellColumn NEW_SINCE_OCTOBER =
            persons("NEW_SINCE_OCTOBER", "nicht erfüllt, davon neu seit 1. Oktober");
    public static final CellColumn IN_REVIEW = certificates("IN_REVIEW", "Nachweise in Klärung");
    public static final CellColumn OUTSIDE_PERSONS = persons("OUTSIDE_PERSONS", "außerhalb der Zielgruppe (Personen)");
    public static final CellColumn OUTSIDE_TRAININGS =
            certificates("OUTSIDE_TRAININGS", "Schulungen außerhalb der Zielgruppe");
    public static final CellColumn UNDECLARED = persons("UNDECLARED", "ohne Angabe zur Gruppe (Personen)");

    public static final CellColumn ASSUMED = certificates("ASSUMED", "anerkannte Schulungen, Dauer angenommen");
    public static final CellColumn PRIVATE_SOURCE =
            certificates("PRIVATE_SOURCE", "anerkannte Schulungen, Herkunft privat");
    public static final CellColumn WITHOUT_SOURCE =
            certificates("WITHOUT_SOURCE", "anerkannte Schulungen, Herkunft nicht angegeben");
    public static final CellColumn BEFORE_CONCEPT =
            certificates("BEFORE_CONCEPT", "anerkannte Schulungen, beendet vor dem Schulungskonzept");

    private static final List<CellColumn> FIXED = List.of(
            PERSONS,
            TARGET,
            TRAININGS,
            WITH_TRAINING,
            FULFILLED,
            OPEN,
            OPEN_IN_REVIEW,
            OPEN_NOT_ON_DUTY,
            NEW_SINCE_OCTOBER,
            IN_REVIEW,
            OUTSIDE_PERSONS,
            OUTSIDE_TRAININGS,
            UNDECLARED,
            ASSUMED,
            PRIVATE_SOURCE,
            WITHOUT_SOURCE,
            BEFORE_CONCEPT);

    /** The column of a category. */
    public static CellColumn of(Category category) {
        return new CellColumn(category.name(), category.label(), true, category);
    }

    /** Every column of the mandate's table whose numbers have rows behind them. */
    public static List<CellColumn> all(Mandate mandate) {
        List<CellColumn> all = new ArrayList<>(FIXED);
        mandate.categories().stream().map(CellColumn::of).forEach(all::add);
        return all;
    }

    /** The column of this name; empty if the mandate's table has none. */
    public static Optional<CellColumn> find(Mandate mandate, String name) {
        return all(mandate).stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    private static CellColumn persons(String name, String label) {
        return new CellColumn(name, label, false, null);
    }

    private static CellColumn certificates(String name, String label) {
        return new CellColumn(name, label, true, null);
    }

    /** Its name, as an address has it. */
    @Override
    public String toString() {
        return name;
    }

    /**
     * The German name that users read.
     *
     * @param interim true before the end of the window, when nobody is called "nicht erfüllt" for good (R23)
     */
    public String label(boolean interim) {
        return interim && label.startsWith(OPEN.label) ? "noch " + label : label;
    }
}
