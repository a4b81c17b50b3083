package de.schulungsnachweis.evaluation.export.table;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.PersonAccount;
import de.schulungsnachweis.mandate.DurationAssumptions;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.mandate.TargetGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How it was counted, and what became of everything that was read; alike in workbook and PDF. */
public final class Method {

    private static final String OF_CHOICE =
            "nur der gewählten Organisationseinheiten; ohne bekannte Person nur aus Listen allein von diesen";

    private Method() {}

    /**
     * One line of the basis.
     *
     * @param value a text or a day
     */
    public record Fact(String label, Object value) {

        /** The value as a text. */
        public String text() {
            return value instanceof LocalDate day ? Wording.day(day) : value.toString();
        }
    }

    /** One line of an account. */
    public record Count(String label, int number) {

        /** The number in German form. */
        public String text() {
            return Wording.number(number);
        }
    }

    /** What was counted by which rules. */
    public static List<Fact> basis(Evaluation evaluation) {
        Mandate mandate = evaluation.mandate();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("Schulungsauftrag", mandate.title()),
                new Fact("Regelwerk und Version", mandate.id() + ", Version " + evaluation.ruleVersion()),
                new Fact(
                        "Anerkannter Zeitraum (letzter Tag der Schulung)",
                        Wording.day(mandate.windowStart()) + " bis " + Wording.day(mandate.windowEnd())),
                new Fact(
                        "Mindestdauer je Schulung",
                        mandate.minimumText() + " (" + mandate.minimumMinutes() + " Minuten)"),
                fulfilledWith(mandate, TargetGroup.LEADERS),
                fulfilledWith(mandate, TargetGroup.STAFF),
                new Fact("Dauer in Tagen ohne Uhrzeit", days(mandate.assumptions())),
                new Fact("Stichtag", evaluation.asOf()),
                new Fact("Gerechnet am", evaluation.today()),
                new Fact("Stand", Wording.round(evaluation))));
        if (evaluation.choice().made()) {
            facts.add(new Fact("Auswahl", evaluation.choice().text()));
            facts.add(new Fact("Nachweise und Dateien", OF_CHOICE));
        }
        return facts;
    }

    /** Every outcome, those that count first; together they are all certificates. */
    public static List<Count> certificates(Evaluation evaluation) {
        List<Count> counts = new ArrayList<>();
        for (Outcome.Kind kind : List.of(Outcome.Kind.COUNTED, Outcome.Kind.NOT_COUNTED, Outcome.Kind.REVIEW)) {
            for (Outcome outcome : Outcome.values()) {
                if (outcome.kind() == kind) {
                    counts.add(new Count(
                            prefix(kind) + outcome.label(),
                            evaluation.certificates().of(outcome)));
                }
            }
        }
        return counts;
    }

    /** Where every entry of the staff lists ended up; together they are all entries. */
    public static List<Count> persons(PersonAccount persons) {
        return List.of(
                new Count("Führungskräfte", persons.leaders()),
                new Count("Beschäftigte der Zielgruppe", persons.staff()),
                new Count("Außerhalb der Zielgruppe", persons.notInTargetGroup()),
                new Count("Ohne Angabe zur Zielgruppe", persons.undeclared()),
                new Count("Vor dem Stichtag ausgeschieden", persons.left()),
                new Count("Am Stichtag noch nicht eingetreten", persons.notYetJoined()),
                new Count("Ohne Organisationseinheit", persons.withoutUnit()),
                new Count("Zu klären", persons.decide()),
                new Count("Abgelehnte Zeilen", persons.rejected()));
    }

    /** All counts together. */
    public static int sum(List<Count> counts) {
        return counts.stream().mapToInt(Count::number).sum();
    }

    private static Fact fulfilledWith(Mandate mandate, TargetGroup group) {
        return new Fact(mandate.group(group).shortLabel() + " erfüllen mit", mandate.acceptedLabels(group, ", "));
    }

    private static String days(DurationAssumptions assumptions) {
        return assumptions.assumeDays()
                ? "ein ganzer Tag gilt als " + assumptions.unitsPerDay() + " Unterrichtseinheiten zu "
                        + assumptions.minutesPerUnit() + " Minuten, mit Vermerk „Dauer angenommen“"
                : "wird nicht angenommen, sondern geklärt";
    }

    private static String prefix(Outcome.Kind kind) {
        return switch (kind) {
            case COUNTED -> "";
            case NOT_COUNTED -> "Nicht gezählt: ";
            case REVIEW -> "In Klärung: ";
        };
    }
}
