package de.schulungsnachweis.intake.batch;

import static java.util.Arrays.asList;

import de.schulungsnachweis.access.TableCopy;
import de.schulungsnachweis.mandate.person.LeaderFunctionRule;
import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.Problem;
import de.schulungsnachweis.sheet.StaffValues;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with an entry, as rows of the problem list. */
final class StagedProblems {

    static final TableCopy TABLE = new TableCopy(
            "import_problem",
            List.of("run_id", "sheet", "row_number", "code", "column_name", "cell", "value", "message"));

    private StagedProblems() {}

    static List<List<? extends @Nullable Object>> rows(long runId, Entry entry) {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        for (Problem problem : entry.problems()) {
            rows.add(row(runId, entry, problem));
        }
        if (entry.values() instanceof StaffValues values
                && LeaderFunctionRule.contradicts(values.function(), values.leader())) {
            rows.add(row(runId, entry, leaderContradiction(entry, values)));
        }
        return rows;
    }

    static List<? extends @Nullable Object> fileRow(long runId, Problem problem) {
        return asList(
                runId,
                null,
                null,
                problem.code(),
                problem.column(),
                problem.cell(),
                problem.value(),
                problem.message());
    }

    private static List<? extends @Nullable Object> row(long runId, Entry entry, Problem problem) {
        return asList(
                runId,
                entry.sheet(),
                entry.row(),
                problem.code(),
                problem.column(),
                problem.cell(),
                problem.value(),
                problem.message());
    }

    /** R3: the contradiction is pointed out, the list is not overruled. */
    private static Problem leaderContradiction(Entry entry, StaffValues values) {
        return new Problem(
                "LEADER_CONTRADICTION",
                "Führungskraft",
                null,
                values.function(),
                (entry.sheet() == null ? "" : "Blatt „" + entry.sheet() + "“, ") + "Zeile " + entry.row()
                        + ": Die Funktion „" + values.function()
                        + "“ klingt nach einer Führungskraft, in der Spalte „Führungskraft“ steht aber „nein“. "
                        + "Es gilt „nein“. Bitte prüfen Sie die Angabe und begründen Sie sie vor der Freigabe.");
    }
}
