package de.schulungsnachweis.intake.mending;

import de.schulungsnachweis.sheet.ListKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the staged rows of a run that have a problem; what only tells of an assumption (R19) is none. */
@Component
class MendingRows {

    private static final String ASSUMPTION = "DURATION_DAY";
    /** A whole name in one column: it is divided already where it could be read. */
    private static final String WHOLE_NAME = "name";

    private static final int FIRST_VALUE = 7;

    private final JdbcClient jdbc;

    MendingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows in the order of the list, each once. */
    List<MendingRow> of(long runId, ListKind kind) {
        List<MendingColumn> columns = MendingColumn.of(kind);
        String values = columns.stream().map(MendingColumn::expression).collect(Collectors.joining(", "));
        String table = kind == ListKind.STAFF ? "staged_staff" : "staged_certificate";
        Map<Integer, MendingRow> rows = new LinkedHashMap<>();
        jdbc.sql("select s.entry, p.code, p.column_name, p.value, p.message, "
                        + "split_part(r.list_columns[array_position(r.list_headers, p.column_name)], '#', 1) as field, "
                        + values + withProblems(table))
                .param("run", runId)
                .query(row -> {
                    int entry = row.getInt("entry");
                    if (!rows.containsKey(entry)) {
                        rows.put(entry, new MendingRow(new EntryReference(runId, entry), values(row, columns.size())));
                    }
                    add(rows.get(entry), row, columns);
                });
        return rows.values().stream().filter(MendingRow::hasProblem).toList();
    }

    /** Problems that only the database found know their row, and not their entry. */
    private static String withProblems(String table) {
        return """
                 from %1$s s
                join import_run r on r.id = s.run_id
                join (
                    select id, entry from import_problem where run_id = :run and entry is not null
                    union all
                    select f.id, e.entry
                    from import_problem f
                    join %1$s e on e.run_id = f.run_id and e.row_number = f.row_number and e.sheet is not distinct from f.sheet
                    where f.run_id = :run and f.entry is null
                ) found on found.entry = s.entry
                join import_problem p on p.run_id = s.run_id and p.id = found.id
                where s.run_id = :run
                order by s.entry, p.id
                """.formatted(table);
    }

    private static List<@Nullable String> values(ResultSet row, int count) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            values.add(row.getString(FIRST_VALUE + index));
        }
        return values;
    }

    private static void add(MendingRow mending, ResultSet row, List<MendingColumn> columns) throws SQLException {
        @Nullable String field = row.getString("field");
        int column = find(columns, field, row.getString("column_name"));
        @Nullable String written = row.getString("value");
        boolean divided =
                WHOLE_NAME.equals(field) && column >= 0 && mending.values().get(column) != null;
        if (column >= 0 && written != null && !divided) {
            mending.write(column, written);
        }
        if (ASSUMPTION.equals(row.getString("code"))) {
            return;
        }
        if (column >= 0) {
            mending.mark(column);
        }
        @Nullable String header = column < 0 ? null : columns.get(column).header();
        mending.add(ProblemText.of(row.getString("message"), header));
    }

    private static int find(List<MendingColumn> columns, @Nullable String field, @Nullable String header) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).fits(field, header)) {
                return index;
            }
        }
        return -1;
    }
}
