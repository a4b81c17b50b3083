package de.schulungsnachweis.intake.plan;

import de.schulungsnachweis.intake.ImportRefusedException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One import per unit at a time, and none on facts that have changed since it was planned. PostgreSQL guards both. */
@Component
public class RunVersions {

    /** Stands for the units themselves instead of the persons of one. */
    static final String ALL_UNITS = "*";

    private final JdbcClient jdbc;

    RunVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes every version before the run is compared with what is stored; the plan keeps those that it is about. */
    public void note(long runId) {
        jdbc.sql("delete from import_run_unit where run_id = :run")
                .param("run", runId)
                .update();
        jdbc.sql("""
                        insert into import_run_unit (run_id, unit_code, version, earlier_list_day)
                        select :run, unit_code, version, list_day from unit_version
                        union all select :run, :all, 0, null
                            where not exists (select from unit_version where unit_code = :all)
                        """).param("run", runId).param("all", ALL_UNITS).update();
    }

    /**
     * Keeps other imports of the same units out until the transaction ends.
     *
     * @param createsUnits whether the run brings units of its own
     * @throws ImportRefusedException if another import of one of the units is running
     */
    void lock(long runId, boolean createsUnits) {
        List<String> busy = jdbc.sql("""
                        select unit_code
                        from (select unit_code from import_run_unit where run_id = :run and (unit_code <> :all or :creates)
                            order by unit_code) u
                        where not pg_try_advisory_xact_lock(hashtext('schulungsnachweis.unit'), hashtext(unit_code))
                        """)
                .param("run", runId)
                .param("all", ALL_UNITS)
                .param("creates", createsUnits)
                .query((row, number) -> row.getString(1))
                .list();
        if (!busy.isEmpty()) {
            throw new ImportRefusedException(
                    "UNIT_BUSY",
                    "Für dieselbe Organisationseinheit wird gerade ein anderer Import übernommen. "
                            + "Bitte versuchen Sie es gleich noch einmal.");
        }
    }

    /**
     * Requires that nothing has changed since the run was planned, nor the program, which notes more than it used to.
     *
     * @throws ImportRefusedException if something has
     */
    void requireUnchanged(long runId) {
        boolean changed = jdbc.sql("""
                        select exists (
                            select from unit_version v
                            join import_run_unit u on u.unit_code = v.unit_code
                            where u.run_id = :run and u.version <> v.version)
                        or exists (
                            select from import_run r
                            where r.id = :run and r.kind = 'STAFF' and r.read_entries > 0 and not exists (
                                select from import_run_unit u where u.run_id = r.id and u.listed))
                        """).param("run", runId).query(Boolean.class).single();
        if (changed) {
            throw new ImportRefusedException(
                    "CHANGED_MEANWHILE",
                    "Die Daten haben sich geändert, seit die Vorschau erstellt wurde. Es wurde nichts übernommen. "
                            + "Bitte lesen Sie die Datei noch einmal ein.");
        }
    }

    /** The facts of the run's units have changed. */
    void bump(long runId) {
        jdbc.sql("""
                        insert into unit_version (unit_code, version, list_day)
                        select u.unit_code, 1,
                            case when r.kind = 'STAFF' and r.mode = 'SNAPSHOT' and u.listed and u.unit_code <> ''
                                then r.change_day end
                        from import_run_unit u
                        join import_run r on r.id = u.run_id
                        where u.run_id = :run and u.unit_code <> :all
                        order by u.unit_code
                        on conflict (unit_code) do update set version = unit_version.version + 1,
                            list_day = coalesce(excluded.list_day, unit_version.list_day)
                        """).param("run", runId).param("all", ALL_UNITS).update();
    }

    /** The units themselves have changed: what was planned with the earlier ones is refused. */
    public void bumpUnits() {
        jdbc.sql("""
                        insert into unit_version (unit_code, version) values (:all, 1)
                        on conflict (unit_code) do update set version = unit_version.version + 1
                        """).param("all", ALL_UNITS).update();
    }
}
