package de.schulungsnachweis.evaluation.export.table;

import de.schulungsnachweis.evaluation.CertificateAccount;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.mandate.TargetGroup;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Days, numbers, headings and notes as German readers expect them, alike in every output. */
public final class Wording {

    /** What stands on every output of invented examples. */
    public static final String EXAMPLE = "Beispieldaten – alle Personen sind erfunden. Nicht als Meldung verwenden.";
    /** The remark beside persons without a stated group (R3). */
    public static final String UNDECLARED = "Vor der Freigabe bitte angeben";

    /** In place of a rate where there is nobody to be trained (R22). */
    public static final String NO_RATE = "–";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);

    private Wording() {}

    /** For example {@code 31.12.2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For example {@code 1.840}. */
    public static String number(int number) {
        return String.format(Locale.GERMANY, "%,d", number);
    }

    /** The share in percent; a dash where there is nobody to be trained (R22). */
    public static String rate(int fulfilled, int target) {
        return target == 0 ? NO_RATE : String.format(Locale.GERMANY, "%.1f %%", 100.0 * fulfilled / target);
    }

    /** The remark of line D (R5). */
    public static String outsideTrainings(int trainings) {
        return trainings + (trainings == 1 ? " Schulung" : " Schulungen") + ", in keiner Spalte gezählt";
    }

    /** The heading of the table. */
    public static String title(Evaluation evaluation) {
        return "Auswertungstabelle zum " + evaluation.mandate().title();
    }

    /** The as-of day, the round and the day of counting. */
    public static String asOf(Evaluation evaluation) {
        return "Stichtag: " + day(evaluation.asOf()) + "   ·   "
                + roundName(evaluation) + ", gerechnet am "
                + day(evaluation.today());
    }

    /** Which units it is about, where somebody chose; else empty. */
    public static String choice(Evaluation evaluation) {
        return evaluation.choice().made() ? "Auswahl: " + evaluation.choice().text() : "";
    }

    /** The name of the round (R23). */
    public static String roundName(Evaluation evaluation) {
        return evaluation.interim() ? "Zwischenstand" : "Schlussmeldung";
    }

    /** Which of the two rounds the evaluation belongs to (R23). */
    public static String round(Evaluation evaluation) {
        String end = day(evaluation.mandate().windowEnd());
        return evaluation.interim()
                ? "Zwischenstand: Der Zeitraum endet erst am " + end + ". Schulungen bis dahin zählen noch."
                : "Schlussmeldung: Der Zeitraum endete am " + end + ".";
    }

    /** That nothing was lost: every certificate that was read is counted, not counted, or in review. */
    public static String reconciliation(CertificateAccount account) {
        return number(account.all()) + " gelesene Nachweise = " + number(account.of(Outcome.Kind.COUNTED))
                + " gezählt + " + number(account.of(Outcome.Kind.NOT_COUNTED)) + " nicht gezählt + "
                + number(account.of(Outcome.Kind.REVIEW)) + " in Klärung";
    }

    /** The notes under a table with this line of these figures (R7, R19, R21). */
    public static List<String> notes(Evaluation evaluation, UnitFigures figures, Line line) {
        GroupFigures group = line.of(figures);
        List<String> notes = new ArrayList<>();
        notes.add("Immer gilt: Zielgruppe = erfüllt + " + TableColumn.OPEN.label(evaluation.interim())
                + ". Quote = erfüllt geteilt durch Zielgruppe.");
        notes.add("Die Summe der Schulungen ist keine Zahl von Personen: Eine Person kann mehrere Schulungen haben.");
        if (line != Line.STAFF) {
            leadersNote(evaluation, figures.leaders()).ifPresent(notes::add);
        }
        notes.add("Beschäftigte insgesamt sind alle Personen der Organisationseinheit, auch außerhalb der Zielgruppe.");
        notes.add("Dauer angenommen (ganze Tage ohne Uhrzeit): bei " + number(group.assumedDurations()) + " der "
                + number(group.trainingsTotal()) + " anerkannten Schulungen.");
        notes.add("Ohne Angabe zur Zielgruppe: " + number(figures.undeclared())
                + " Personen. Sie zählen weder in Zeile A noch in Zeile B.");
        notes.add(round(evaluation));
        return notes;
    }

    private static Optional<String> leadersNote(Evaluation evaluation, GroupFigures leaders) {
        Mandate mandate = evaluation.mandate();
        List<Category> others = mandate.categories().stream()
                .filter(category -> !mandate.accepts(TargetGroup.LEADERS, category))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        int trainings = others.stream()
                .mapToInt(category -> leaders.trainings().getOrDefault(category, 0))
                .sum();
        return Optional.of(mandate.group(TargetGroup.LEADERS).shortLabel() + ": Schulungen zu "
                + others.stream().map(Category::label).collect(Collectors.joining(" und "))
                + " sind gezählt, aber nicht anrechenbar (hier " + number(trainings) + ").");
    }
}
