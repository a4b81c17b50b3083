package de.schulungsnachweis.evaluation.export;

import de.schulungsnachweis.evaluation.CertificateAccount;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.PersonAccount;
import de.schulungsnachweis.evaluation.SkippedFile;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.export.table.Line;
import de.schulungsnachweis.evaluation.export.table.Method;
import de.schulungsnachweis.evaluation.export.table.TableRow;
import de.schulungsnachweis.evaluation.export.table.Wording;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The evaluation as plain German text for the terminal, at most 120 columns wide. */
public final class EvaluationText {

    private static final int CODE_WIDTH = 14;
    private static final int NAME_WIDTH = 23;
    private static final int LEGEND_WIDTH = 110;

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
        legend(text, evaluation.mandate().categories());
        persons(text, evaluation.persons());
        certificates(text, evaluation.certificates());
        skipped(text, evaluation);
        return text.toString();
    }

    private static void table(StringBuilder text, Evaluation evaluation, Line line) {
        TextTable table = new TextTable(evaluation.mandate().categories());
        line(text, "");
        line(text, line.letter() + "  " + line.label(evaluation.mandate()));
        line(text, table.rule());
        line(text, table.spanning(name("OE", "Organisationseinheit"), evaluation.interim() ? "noch n." : "nicht"));
        line(text, table.heading());
        line(text, table.rule());
        for (UnitEvaluation unit : evaluation.units()) {
            String name = name(unit.code(), unit.name());
            String status = unit.status().label();
            line(
                    text,
                    TableRow.delivered(unit)
                            ? table.figures(name, line.of(unit.figures()), status)
                            : table.empty(name, status));
        }
        line(text, table.rule());
        line(text, table.figures(TableRow.label("Summe", evaluation.units()), line.of(evaluation.total()), ""));
    }

    private static void legend(StringBuilder text, List<Category> categories) {
        List<String> parts = new ArrayList<>();
        categories.forEach(category -> parts.add(category.abbreviation() + " = " + category.label() + ","));
        parts.add("ges. = gesamt.");
        parts.add("Schulungen sind keine Zahl von Personen.");
        StringBuilder line = new StringBuilder();
        for (String part : parts) {
            if (line.length() + part.length() > LEGEND_WIDTH) {
                line(text, line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(part).append(' ');
        }
        line(text, line.toString().stripTrailing());
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

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }
}
