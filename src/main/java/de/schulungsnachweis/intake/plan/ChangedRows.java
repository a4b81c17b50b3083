package de.schulungsnachweis.intake.plan;

import de.schulungsnachweis.intake.ChangeKind;
import de.schulungsnachweis.intake.PlannedChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of a plan as people read them. */
@Component
class ChangedRows {

    private static final String PERSON = "concat_ws(', ', s.family_name, s.given_name, s.personnel_number) as person";

    private static final String KIND = """
            coalesce(c.kind, case s.status when 'READ' then 'NEW' else s.status end) = :kind
            order by s.entry offset :offset limit :limit
            """;

    /** Only what is shown is compared. */
    private static final String STAFF = "select s.*, v.* from (select s.entry as shown_entry, "
            + "s.sheet, s.row_number, s.unit_code, null as title, " + PERSON + """
            , c.kind
            from staged_staff s
            left join planned_change c on c.run_id = s.run_id and c.entry = s.entry
            where s.run_id = :run and
            """ + KIND + """
            ) s
            left join staff_change v on v.run_id = :run and v.entry = s.shown_entry and s.kind = 'CHANGED'
            order by s.shown_entry
            """;

    private static final String LEAVING = """
            select null as sheet, null::integer as row_number, a.unit_code, null as title,
                concat_ws(', ', s.family_name, s.given_name, s.personnel_number) as person
            from planned_change c
            join assignment a on a.id = c.assignment_id
            join person s on s.id = c.person_id
            where c.run_id = :run and c.kind = :kind
            order by s.family_name, s.given_name, a.unit_code, s.id offset :offset limit :limit
            """;

    private static final String CERTIFICATES =
            "select s.sheet, s.row_number, s.unit_code, s.title, " + PERSON + """
            , s.provider, s.course_number, s.first_day, s.last_day, s.minutes, s.proof_present, s.title as new_title,
            k.title as old_title, k.provider as old_provider, k.course_number as old_course_number,
            k.first_day as old_first_day, k.last_day as old_last_day, k.minutes as old_minutes, k.proof_present as old_proof_present
            from staged_certificate s
            left join planned_change c on c.run_id = s.run_id and c.entry = s.entry
            left join certificate k on k.id = c.certificate_id and c.kind = 'CHANGED'
            where s.run_id = :run and
            """ + KIND;

    private final JdbcClient jdbc;

    ChangedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlannedChange> ofStaff(long runId, ChangeKind kind, int offset, int limit) {
        String query = kind == ChangeKind.LEAVING ? LEAVING : STAFF;
        return rows(query, runId, kind, offset, limit, ChangedFields::ofStaff);
    }

    List<PlannedChange> ofCertificates(long runId, ChangeKind kind, int offset, int limit) {
        return rows(CERTIFICATES, runId, kind, offset, limit, ChangedFields::ofCertificate);
    }

    private List<PlannedChange> rows(
            String query, long runId, ChangeKind kind, int offset, int limit, FieldReader fields) {
        return jdbc.sql(query)
                .param("run", runId)
                .param("kind", kind.name())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> row(row, kind, fields))
                .list();
    }

    private static PlannedChange row(ResultSet row, ChangeKind kind, FieldReader fields) throws SQLException {
        return new PlannedChange(
                kind,
                row.getString("sheet"),
                integer(row, "row_number"),
                row.getString("person"),
                row.getString("unit_code"),
                row.getString("title"),
                kind == ChangeKind.CHANGED ? fields.read(row) : List.of());
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    /** Reads what changes in a row. */
    private interface FieldReader {

        List<PlannedChange.Field> read(ResultSet row) throws SQLException;
    }
}
