package de.schulungsnachweis.evaluation.export;

import de.schulungsnachweis.evaluation.CertificateAccount;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.PersonAccount;
import de.schulungsnachweis.evaluation.SkippedFile;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.export.table.Line;
import de.schulungsnachweis.evaluation.export.table.Method;
import de.schulungsnachweis.evaluation.export.table.TableRow;
import de.schulungsnachweis.evaluation.export.table.Wording;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Outcome;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The evaluation as plain German text for the terminal, at most 120 columns wide. */
public final class EvaluationText {

    private static final int CODE_WIDTH = 14;
    private static final int NAME_WIDTH = 23;
    private static final String HEADING = "Ziel-  --- anerkannte Schulungen ---";
    private static final String RULE = "-".repeat(118);

    /** Both tables and the account below, with a line break at the end of every line. */
    public String render(Evaluation evaluation) {
        StringBuilder text = new StringBuilder();
        line(text, Wording.title(evaluation));
        line(text, Wording.asOf(evaluation));
        if (evaluation.example()) {
            line(text, Wording.EXAMPLE);
        }
        table(text, evaluation, Line.LEADERS);
        table(text, evaluation, Line.STAFF);
        line(text, "");
        line(text, "dem. = demokratische Kompetenz, int. = interkulturelle Kompetenz, mehr. = Mehrsprachigkeit,");
        line(text, "bürg. = bürgernahe Kommunikation, ges. = gesamt. Schulungen sind keine Zahl von Personen.");
        persons(text, evaluation.persons());
        certificates(text, evaluation.certificates());
        skipped(text, evaluation);
        return text.toString();
    }

    private static void table(StringBuilder text, Evaluation evaluation, Line line) {
        line(text, "");
        line(text, line.letter() + "  " + line.label());
        line(text, RULE);
        String open = evaluation.interim() ? "noch n." : "nicht";
        line(
                text,
                "%-40s %-40s %7s"
                        .formatted(name("OE", "Organisationseinheit"), HEADING, open)
                        .stripTrailing());
        row(text, "", "gruppe", "dem.", "int.", "mehr.", "bürg.", "ges.", "erfüllt", "erfüllt", "Quote", "Meldestand");
        line(text, RULE);
        for (UnitEvaluation unit : evaluation.units()) {
            String name = name(unit.code(), unit.name());
            String status = unit.status().label();
            if (TableRow.delivered(unit)) {
                figures(text, name, line.of(unit.figures()), status);
            } else {
                row(text, name, "", "", "", "", "", "", "", "", "", status);
            }
        }
        line(text, RULE);
        figures(text, TableRow.label("Summe", evaluation.units()), line.of(evaluation.total()), "");
    }

    private static void figures(StringBuilder text, String name, GroupFigures group, String status) {
        row(
                text,
                name,
                Wording.number(group.target()),
                training(group, Category.DEMOCRATIC),
                training(group, Category.INTERCULTURAL),
                training(group, Category.MULTILINGUAL),
                training(group, Category.PLAIN_LANGUAGE),
                Wording.number(group.trainingsTotal()),
                Wording.number(group.fulfilled()),
                Wording.number(group.open()),
                Wording.rate(group.fulfilled(), group.target()),
                status);
    }

    private static String training(GroupFigures group, Category category) {
        return Wording.number(group.trainings().getOrDefault(category, 0));
    }

    private static void persons(StringBuilder text, PersonAccount persons) {
        line(text, "");
        line(text, "Personen:");
        Method.persons(persons).forEach(count -> count(text, count.label(), count.number()));
    }

    private static void certificates(StringBuilder text, CertificateAccount account) {
        line(text, "");
        line(text, "Nachweise:");
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            line(text, "  " + heading(kind) + ": " + Wording.number(account.of(kind)));
            if (kind != Outcome.Kind.COUNTED) {
                Arrays.stream(Outcome.values())
                        .filter(outcome -> outcome.kind() == kind)
                        .filter(outcome -> account.of(outcome) > 0)
                        .forEach(outcome -> count(text, "  " + outcome.label(), account.of(outcome)));
            }
        }
        line(text, "  " + Wording.reconciliation(account));
        line(text, "  Abgelehnte Zeilen: " + Wording.number(account.rejected()));
    }

    private static String heading(Outcome.Kind kind) {
        return switch (kind) {
            case COUNTED -> "Zählen";
            case NOT_COUNTED -> "Zählen nicht";
            case REVIEW -> "In Klärung";
        };
    }

    private static void skipped(StringBuilder text, Evaluation evaluation) {
        if (evaluation.skipped().isEmpty()) {
            return;
        }
        line(text, "");
        line(text, "Nicht verwendet:");
        line(
                text,
                evaluation.skipped().stream()
                        .map(EvaluationText::skipped)
                        .collect(Collectors.joining(System.lineSeparator())));
    }

    private static String skipped(SkippedFile file) {
        return "  " + printable(file.fileName()) + ": " + printable(file.message());
    }

    private static void count(StringBuilder text, String label, int count) {
        line(text, "  %-46s %7s".formatted(label, Wording.number(count)));
    }

    private static String name(String code, String name) {
        return "%-14s %s".formatted(fit(code, CODE_WIDTH), fit(name, NAME_WIDTH));
    }

    private static String fit(String value, int width) {
        String printable = printable(value);
        return printable.length() <= width ? printable : printable.substring(0, width - 1) + "…";
    }

    /** Names come from files: a control character could steer the terminal. */
    private static String printable(String value) {
        return value.replaceAll("\\p{Cntrl}", " ");
    }

    private static void row(StringBuilder text, Object... cells) {
        text.append(String.format("%-38s %7s %5s %5s %5s %5s %6s %7s %7s %8s  %s%n", cells));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }
}
