package de.schulungsnachweis.intake;

import de.schulungsnachweis.sheet.ListKind;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An import run as its table has it. */
final class ImportRunRow {

    private ImportRunRow() {}

    static ImportRun read(ResultSet row, int number) throws SQLException {
        return new ImportRun(
                row.getLong("id"),
                ListKind.valueOf(row.getString("kind")),
                row.getString("kind_reason"),
                ImportMode.valueOf(row.getString("mode")),
                ImportRun.State.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getLong("file_size"),
                row.getString("sha256"),
                row.getString("default_unit"),
                row.getString("actor"),
                texts(row.getArray("units")),
                row.getBoolean("own_units_only"),
                row.getBoolean("mending"),
                row.getObject("list_day", LocalDate.class),
                row.getObject("change_day", LocalDate.class),
                row.getTimestamp("received_at").toInstant(),
                ImportRun.Phase.valueOf(row.getString("phase")),
                row.getInt("rows_read"),
                row.getObject("total_rows", Integer.class),
                row.getString("file_shape"),
                row.getString("refusal"),
                row.getInt("read_entries"),
                row.getInt("decide_entries"),
                row.getInt("rejected_entries"),
                row.getInt("ignored_entries"),
                row.getInt("new_entries"),
                row.getInt("changed_entries"),
                row.getInt("unchanged_entries"),
                row.getInt("duplicate_entries"),
                row.getInt("leaving_persons"),
                instant(row.getTimestamp("applied_at")));
    }

    private static @Nullable List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? null : List.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
