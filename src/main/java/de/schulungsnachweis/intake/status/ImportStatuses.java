package de.schulungsnachweis.intake.status;

import de.schulungsnachweis.intake.ImportMode;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.sheet.ListKind;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The imports of the own units, or of the whole city for those whose numbers are of the city. */
@Service
@Transactional(readOnly = true)
public class ImportStatuses {

    private final JdbcClient jdbc;

    ImportStatuses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Some of them, the newest first.
     *
     * @param offset how many to leave out
     * @param limit how many at most
     */
    public List<ImportStatus> some(int offset, int limit) {
        return jdbc.sql("select * from import_status() order by id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(ImportStatuses::status)
                .list();
    }

    /** How many there are. */
    public long count() {
        return jdbc.sql("select count(*) from import_status()")
                .query(Long.class)
                .single();
    }

    /** One of them; empty if there is none that may be seen. */
    public Optional<ImportStatus> find(long id) {
        return jdbc.sql("select * from import_status() where id = :id")
                .param("id", id)
                .query(ImportStatuses::status)
                .optional();
    }

    private static ImportStatus status(ResultSet row, int number) throws SQLException {
        @Nullable Date listDay = row.getDate("list_day");
        @Nullable Timestamp appliedAt = row.getTimestamp("applied_at");
        @Nullable Array units = row.getArray("units");
        return new ImportStatus(
                row.getLong("id"),
                ListKind.valueOf(row.getString("kind")),
                ImportMode.valueOf(row.getString("mode")),
                ImportRun.State.valueOf(row.getString("state")),
                ImportRun.Phase.valueOf(row.getString("phase")),
                units == null ? List.of() : List.of((String[]) units.getArray()),
                row.getString("sha256"),
                listDay == null ? null : listDay.toLocalDate(),
                row.getTimestamp("received_at").toInstant(),
                appliedAt == null ? null : appliedAt.toInstant(),
                row.getInt("rows_read"),
                row.getInt("read_entries"),
                row.getInt("decide_entries"),
                row.getInt("rejected_entries"),
                row.getInt("ignored_entries"),
                row.getInt("new_entries"),
                row.getInt("changed_entries"),
                row.getInt("unchanged_entries"),
                row.getInt("duplicate_entries"),
                row.getInt("leaving_persons"));
    }
}
