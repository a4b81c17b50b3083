package de.schulungsnachweis.evaluation.export;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.export.pdf.TaggedPdf;
import de.schulungsnachweis.evaluation.export.table.Line;
import de.schulungsnachweis.evaluation.export.table.Method;
import de.schulungsnachweis.evaluation.export.table.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes an evaluation as an accessible PDF to be signed and filed (R21). */
@Component
public class EvaluationPdf {

    private static final String TEMPLATE = "druck/auswertung";

    private final ITemplateEngine templates;

    EvaluationPdf(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * Writes the table of all units of the evaluation, with room for signatures; the form of the unit where it is only one.
     * Does not close the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(Evaluation evaluation, Signatures signatures, OutputStream out) throws IOException {
        List<UnitEvaluation> units = evaluation.units();
        TaggedPdf.write(page(evaluation, units.size() == 1 ? units.getFirst() : null, signatures), out);
    }

    /**
     * Writes the form of one unit: its lines below each other, as its head signs them. Does not close the stream.
     *
     * @throws IllegalArgumentException if the evaluation has no unit of that code
     * @throws IOException if the stream cannot be written
     */
    public void writeUnit(Evaluation evaluation, String unitCode, Signatures signatures, OutputStream out)
            throws IOException {
        UnitEvaluation unit = evaluation.units().stream()
                .filter(candidate -> candidate.code().equals(unitCode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The evaluation has no such unit: " + unitCode));
        TaggedPdf.write(page(evaluation, unit, signatures), out);
    }

    /** @param unit null for the table of all units */
    String page(Evaluation evaluation, @Nullable UnitEvaluation unit, Signatures signatures) {
        Context context = new Context(Locale.GERMANY);
        context.setVariable("single", unit != null);
        context.setVariable("title", Wording.title(evaluation));
        context.setVariable("subtitle", unit == null ? "" : name(unit));
        context.setVariable("asOf", Wording.asOf(evaluation));
        context.setVariable("choice", Wording.choice(evaluation));
        context.setVariable("asOfDay", Wording.day(evaluation.asOf()));
        context.setVariable("interim", evaluation.interim());
        context.setVariable("example", evaluation.example());
        context.setVariable(
                "tables", unit == null ? cityTables(evaluation) : List.of(PrintedTable.unit(evaluation, unit)));
        context.setVariable(
                "notes", Wording.notes(evaluation, unit == null ? evaluation.total() : unit.figures(), Line.ALL));
        context.setVariable("categories", evaluation.mandate().categories());
        context.setVariable("signatures", signatures);
        setMethod(evaluation, context);
        return templates.process(TEMPLATE, context);
    }

    private static void setMethod(Evaluation evaluation, Context context) {
        context.setVariable("basis", Method.basis(evaluation));
        context.setVariable("certificates", Method.certificates(evaluation));
        context.setVariable("reconciliation", Wording.reconciliation(evaluation.certificates()));
        context.setVariable("rejected", Wording.number(evaluation.certificates().rejected()));
        context.setVariable("persons", Method.persons(evaluation.persons()));
        context.setVariable("inputs", evaluation.inputs());
        context.setVariable("skipped", evaluation.skipped());
    }

    private static List<PrintedTable> cityTables(Evaluation evaluation) {
        List<PrintedTable> tables = new ArrayList<>();
        Arrays.stream(Line.values())
                .map(line -> PrintedTable.city(evaluation, line))
                .forEach(tables::add);
        tables.add(PrintedTable.outside(evaluation));
        return tables;
    }

    private static String name(UnitEvaluation unit) {
        return unit.name().equals(unit.code()) ? unit.code() : unit.code() + " " + unit.name();
    }
}
