package de.schulungsnachweis.intake.mending;

import de.schulungsnachweis.sheet.ListKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the staged rows of a run that have a problem; what only tells of an assumption (R19) is none. */
@Component
public class MendingRows {

    private final JdbcClient jdbc;

    MendingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows in the order of the list, each once. */
    public Collection<MendingRow> of(long runId, ListKind kind) {
        List<MendingColumn> columns = MendingColumn.of(kind);
        String values = columns.stream().map(MendingColumn::expression).collect(Collectors.joining(", "));
        String table = kind == ListKind.STAFF ? "staged_staff" : "staged_certificate";
        Map<Integer, MendingRow> rows = new LinkedHashMap<>();
        jdbc.sql("select s.entry, p.value, p.message, r.list_columns[array_position(r.list_headers, p.column_name)], "
                        + "p.column_name, " + values + " from " + table + """
                         s
                        join import_run r on r.id = s.run_id
                        join import_problem p on p.run_id = s.run_id and p.row_number = s.row_number
                            and p.sheet is not distinct from s.sheet and p.code <> 'DURATION_DAY'
                        where s.run_id = :run
                        order by s.entry, p.id
                        """)
                .param("run", runId)
                .query(row -> {
                    add(rows, row, columns);
                });
        return rows.values();
    }

    private static void add(Map<Integer, MendingRow> rows, ResultSet row, List<MendingColumn> columns)
            throws SQLException {
        int entry = row.getInt(1);
        if (!rows.containsKey(entry)) {
            List<@Nullable String> values = new ArrayList<>();
            for (int index = 0; index < columns.size(); index++) {
                values.add(row.getString(6 + index));
            }
            rows.put(entry, new MendingRow(values));
        }
        int column = find(columns, row.getString(4), row.getString(5));
        rows.get(entry).add(column, row.getString(2), row.getString(3));
    }

    private static int find(List<MendingColumn> columns, @Nullable String field, @Nullable String header) {
        for (int index = 0; index < columns.size(); index++) {
            MendingColumn column = columns.get(index);
            boolean duration = "duration".equals(column.field()) && field != null && field.startsWith("duration");
            boolean day = "lastDay".equals(column.field()) && "day".equals(field);
            if (column.field().equals(field) || column.header().equals(header) || duration || day) {
                return index;
            }
        }
        return -1;
    }
}
