package de.schulungsnachweis.intake.plan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R25: training officers import rows of their own units only; other rows are rejected and said so. */
@Component
public class ForeignRows {

    private static final String REPORT = """
            insert into import_problem (run_id, sheet, row_number, code, column_name, value, message)
            select :run, sheet, row_number, 'UNIT_FOREIGN', 'Organisationseinheit', unit_text,
                coalesce('Blatt „' || sheet || '“, ', '') || 'Zeile ' || row_number
                    || ', Spalte „Organisationseinheit“, Wert „' || coalesce(unit_text, '') || '“: '
                    || 'Diese Zeile gehört nicht zu Ihren Organisationseinheiten. Sie wird nicht übernommen. '
                    || 'Bitte prüfen Sie die Organisationseinheit.'
            from (
            """;

    private final JdbcClient jdbc;

    ForeignRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rejects the entries of a staff list that are not of an own unit. */
    public void rejectStaff(long runId) {
        reject(runId, """
                update staged_staff s set status = 'REJECTED'
                where s.run_id = :run and s.status <> 'REJECTED' and (select own_units_only from import_run where id = :run)
                    and not coalesce(s.unit_code = any((select units from import_run where id = :run)::text[]), false)
                returning s.sheet, s.row_number, s.unit_text, s.entry
                """);
    }

    /** Rejects the entries of a certificate list that name another unit. */
    public void rejectCertificates(long runId) {
        reject(runId, """
                update staged_certificate s set status = 'REJECTED'
                where s.run_id = :run and s.status <> 'REJECTED' and (select own_units_only from import_run where id = :run)
                    and (s.unit_code is not null or s.unit_text is not null)
                    and not coalesce(s.unit_code = any((select units from import_run where id = :run)::text[]), false)
                returning s.sheet, s.row_number, s.unit_text, s.entry
                """);
    }

    /** Rejects the entries of a certificate list whose person works in another unit; a person without a unit waits. */
    public void rejectCertificatesOfOthers(long runId) {
        reject(runId, """
                update staged_certificate s set status = 'REJECTED', person_id = null
                where s.run_id = :run and s.status <> 'REJECTED' and (select own_units_only from import_run where id = :run)
                    and s.person_id is not null and not exists (
                        select from assignment a where a.person_id = s.person_id and a.unit_code = any((select units from import_run where id = :run)::text[]))
                returning s.sheet, s.row_number, s.unit_text, s.entry
                """);
    }

    private void reject(long runId, String rejecting) {
        jdbc.sql("with rejected as (" + rejecting + ") " + REPORT
                        + "select * from rejected) foreign_row order by entry")
                .param("run", runId)
                .update();
    }
}
