package de.schulungsnachweis.evaluation.round;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.export.EvaluationJson;
import de.schulungsnachweis.evaluation.round.VersionDifference.Reason;
import de.schulungsnachweis.mandate.Mandate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the mandate that the scope may see: of the own units, or of all of them and the city. */
@Service
public class Versions {

    private static final String SELECT = """
            select v.id, v.round_id, r.kind, v.unit_code, v.rule_version, v.as_of, v.counted_on, v.prepared_by,
                v.prepared_on, v.answered_by, v.answered_on, v.remark, v.made_at, t.sha256
            from evaluation_version v
            join evaluation_round r on r.id = v.round_id
            join evaluation_version_table t on t.version_id = v.id
            where v.mandate_id = :mandate
            """;

    private final JdbcClient jdbc;
    private final Evaluations evaluations;
    private final Mandate mandate;

    Versions(JdbcClient jdbc, Evaluations evaluations, Mandate mandate) {
        this.jdbc = jdbc;
        this.evaluations = evaluations;
        this.mandate = mandate;
    }

    /** One version; empty if there is none that may be seen. */
    @Transactional(readOnly = true)
    public Optional<Version> find(long id) {
        return jdbc.sql(SELECT + "and v.id = :id")
                .param("mandate", mandate.id())
                .param("id", id)
                .query(Versions::version)
                .optional();
    }

    /** All of them, the newest first. */
    @Transactional(readOnly = true)
    public List<Version> all() {
        return jdbc.sql(SELECT + "order by v.id desc")
                .param("mandate", mandate.id())
                .query(Versions::version)
                .list();
    }

    /**
     * Some of them, the newest first.
     *
     * @param offset how many to leave out
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    public List<Version> some(VersionFilter filter, int offset, int limit) {
        return filter.of(jdbc.sql(SELECT + VersionFilter.AND + "order by v.id desc limit :limit offset :offset"))
                .param("mandate", mandate.id())
                .param("limit", limit)
                .param("offset", offset)
                .query(Versions::version)
                .list();
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public long count(VersionFilter filter) {
        return filter.of(jdbc.sql(
                        "select count(*) from evaluation_version v where v.mandate_id = :mandate " + VersionFilter.AND))
                .param("mandate", mandate.id())
                .query(Long.class)
                .single();
    }

    /** The table as it was kept, as JSON. */
    @Transactional(readOnly = true)
    public String table(Version version) {
        return jdbc.sql("select table_json from evaluation_version_table where version_id = :id")
                .param("id", version.id())
                .query(String.class)
                .single();
    }

    /** The table counted again from the rows that the version kept. */
    @Transactional(readOnly = true)
    public Evaluation rebuild(Version version) {
        return evaluations.rebuild(version.id(), version.asOf(), version.countedOn());
    }

    /** Whether counting the kept rows again gives the kept table, and the table still has its hash. */
    @Transactional(readOnly = true)
    public boolean intact(Version version) {
        boolean hashed =
                jdbc.sql("""
                        select sha256 = encode(sha256(convert_to(table_json, 'UTF8')), 'hex')
                        from evaluation_version_table where version_id = :id
                        """).param("id", version.id()).query(Boolean.class).single();
        return hashed && table(version).equals(json(rebuild(version)));
    }

    /**
     * What moved between two versions of one unit, or of the city.
     *
     * @throws RefusedException if they are not of the same unit
     */
    @Transactional(readOnly = true)
    public VersionDifference compare(Version earlier, Version later) {
        if (!Objects.equals(earlier.unitCode(), later.unitCode())) {
            throw new RefusedException(Refusal.NOT_COMPARABLE);
        }
        List<Reason> reasons = jdbc.sql("""
                        select coalesce(unit_code, '') as unit_code, change, occurrences
                        from evaluation_changes(:earlier, :later) order by unit_code, change
                        """)
                .param("earlier", earlier.id())
                .param("later", later.id())
                .query((row, number) -> new Reason(
                        row.getString("unit_code"),
                        ChangeKind.valueOf(row.getString("change")),
                        row.getInt("occurrences")))
                .list();
        Evaluation before = rebuild(earlier);
        Evaluation after = rebuild(later);
        Map<String, String> names = new HashMap<>();
        List.of(before, after).forEach(table -> table.units().forEach(unit -> names.put(unit.code(), unit.name())));
        return new VersionDifference(
                earlier,
                later,
                FigureComparison.of(before, after),
                FirstDeliveries.putTogether(before, after, reasons),
                names);
    }

    static String json(Evaluation evaluation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new EvaluationJson().write(evaluation, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getLong("id"),
                row.getLong("round_id"),
                RoundKind.valueOf(row.getString("kind")),
                row.getString("unit_code"),
                row.getString("rule_version"),
                row.getDate("as_of").toLocalDate(),
                row.getDate("counted_on").toLocalDate(),
                row.getString("prepared_by"),
                row.getObject("prepared_on", LocalDate.class),
                row.getString("answered_by"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("remark"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("sha256"));
    }
}
