package de.schulungsnachweis.intake;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The stored import runs, as far as the scope sees them. */
@Repository
@Transactional(readOnly = true)
public class ImportRuns {

    private final JdbcClient jdbc;

    ImportRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The run with this key; empty if there is none that the scope sees. */
    public Optional<ImportRun> findById(long id) {
        return jdbc.sql("select * from import_run where id = :id")
                .param("id", id)
                .query(ImportRunRow::read)
                .optional();
    }

    /** Those in this state, the oldest first. */
    public List<ImportRun> findByState(ImportRun.State state) {
        return jdbc.sql("select * from import_run where state = :state order by id")
                .param("state", state.name())
                .query(ImportRunRow::read)
                .list();
    }

    /** All of them, the newest first. */
    List<ImportRun> findAll() {
        return jdbc.sql("select * from import_run order by id desc")
                .query(ImportRunRow::read)
                .list();
    }

    /**
     * The run applied last among those with the same headers.
     *
     * @param staffShape how the headers read as a staff list
     * @param certificateShape how they read as a list of certificates
     */
    public Optional<ImportRun> findLatestOfShape(String staffShape, String certificateShape) {
        return jdbc.sql("""
                        select * from import_run
                        where state = 'APPLIED' and file_shape <> ''
                            and (kind = 'STAFF' and file_shape = :staff
                                or kind = 'CERTIFICATES' and file_shape = :certificates)
                        order by id desc limit 1
                        """)
                .param("staff", staffShape)
                .param("certificates", certificateShape)
                .query(ImportRunRow::read)
                .optional();
    }

    /** Whether a file with these bytes is applied, and none of its kind came after it for one of its units. */
    boolean existsAsNewest(String sha256, String kind) {
        return jdbc.sql("""
                        select exists (
                            select from import_run r
                            where r.sha256 = :sha256 and r.kind = :kind and r.state = 'APPLIED'
                                and not exists (
                                    select from import_run later
                                    join import_run_unit l on l.run_id = later.id
                                    join import_run_unit u on u.unit_code = l.unit_code and u.run_id = r.id
                                    where later.kind = r.kind and later.state = 'APPLIED'
                                        and later.applied_at > r.applied_at and l.unit_code not in ('', '*')))
                        """)
                .param("sha256", sha256)
                .param("kind", kind)
                .query(Boolean.class)
                .single();
    }

    /**
     * Stores a run that begins.
     *
     * @return its key
     */
    @Transactional
    long begin(ImportRun run) {
        return jdbc.sql("""
                        insert into import_run (kind, kind_reason, mode, state, file_name, file_size, sha256, default_unit,
                            actor, units, own_units_only, mending, received_at, phase, total_rows, file_shape)
                        values (:kind, :kindReason, :mode, :state, :fileName, :fileSize, :sha256, :defaultUnit,
                            :actor, :units, :ownUnitsOnly, :mending, :receivedAt, :phase, :totalRows, :fileShape)
                        returning id
                        """)
                .param("kind", run.kind().name())
                .param("kindReason", run.kindReason())
                .param("mode", run.mode().name())
                .param("state", run.state().name())
                .param("fileName", run.fileName())
                .param("fileSize", run.fileSize())
                .param("sha256", run.sha256())
                .param("defaultUnit", run.defaultUnit())
                .param("actor", run.actor())
                .param("units", array(run.units()))
                .param("ownUnitsOnly", run.ownUnitsOnly())
                .param("mending", run.mending())
                .param("receivedAt", Timestamp.from(run.receivedAt()))
                .param("phase", run.phase().name())
                .param("totalRows", run.totalRows())
                .param("fileShape", run.fileShape())
                .query(Long.class)
                .single();
    }

    private static String @Nullable [] array(@Nullable List<String> texts) {
        return texts == null ? null : texts.toArray(String[]::new);
    }
}
