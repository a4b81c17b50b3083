package de.schulungsnachweis.intake.batch;

import static java.util.Arrays.asList;

import de.schulungsnachweis.access.TableCopy;
import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with an entry, as rows of the problem list. */
final class StagedProblems {

    static final TableCopy TABLE = new TableCopy(
            "import_problem_rows",
            List.of("run_id", "entry", "sheet", "row_number", "code", "column_name", "cell", "value", "message"));

    private StagedProblems() {}

    static List<List<? extends @Nullable Object>> rows(long runId, int number, Entry entry, List<Problem> found) {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        for (Problem problem : found) {
            rows.add(row(runId, number, entry, problem));
        }
        return rows;
    }

    static List<? extends @Nullable Object> fileRow(long runId, Problem problem) {
        return asList(
                runId,
                null,
                null,
                null,
                problem.code(),
                problem.column(),
                problem.cell(),
                problem.value(),
                problem.message());
    }

    private static List<? extends @Nullable Object> row(long runId, int number, Entry entry, Problem problem) {
        return asList(
                runId,
                number,
                entry.sheet(),
                entry.row(),
                problem.code(),
                problem.column(),
                problem.cell(),
                problem.value(),
                problem.message());
    }
}
