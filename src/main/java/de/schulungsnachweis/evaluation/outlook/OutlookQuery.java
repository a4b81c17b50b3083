package de.schulungsnachweis.evaluation.outlook;

import de.schulungsnachweis.evaluation.memory.CountMemory;
import de.schulungsnachweis.mandate.Mandate;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the table itself does not hold; the database lets only numbers out, but for the own office (R25). */
@Component
class OutlookQuery {

    /** By unit: what is to be said of its recognised trainings, and which of them were drawn. */
    record Counted(Map<String, Traits> traits, Map<String, Sample> samples) {}

    private final JdbcClient jdbc;
    private final Mandate mandate;
    private final CountMemory memory;

    OutlookQuery(JdbcClient jdbc, Mandate mandate, CountMemory memory) {
        this.jdbc = jdbc;
        this.mandate = mandate;
        this.memory = memory;
    }

    /** Belongs to everybody who asks: not to be changed. */
    Counted counted(LocalDate asOf, LocalDate today, LocalDate conceptDay, SampleOrder order) {
        return memory.recall(
                Counted.class,
                new Question(mandate.id(), asOf, today, conceptDay, order),
                () -> count(asOf, today, conceptDay, order));
    }

    private Counted count(LocalDate asOf, LocalDate today, LocalDate conceptDay, SampleOrder order) {
        Counted counted = new Counted(new HashMap<>(), new HashMap<>());
        jdbc.sql("select * from evaluation_outlook(:mandate, :asOf, :today, :conceptDay, :seed, :percent)")
                .param("mandate", mandate.id())
                .param("asOf", asOf)
                .param("today", today)
                .param("conceptDay", conceptDay)
                .param("seed", order.seed())
                .param("percent", order.percent())
                .query(row -> {
                    String unit = row.getString("unit_code");
                    counted.traits().put(unit, traits(row));
                    counted.samples().put(unit, new Sample(ids(row)));
                });
        return counted;
    }

    /** The sampled certificates of the own units, with their persons; none for everybody else. */
    List<SampledCertificate> certificates(Map<String, Sample> samples) {
        Map<Long, String> units = new HashMap<>();
        samples.forEach((unit, sample) -> sample.certificates().forEach(id -> units.put(id, unit)));
        return jdbc
                .sql("""
                        select c.id, p.family_name || coalesce(', ' || p.given_name, '') as person,
                            coalesce(c.title, '') as title, c.provider, c.last_day
                        from certificate c
                        join person p on p.id = c.person_id
                        where c.id = any(:ids)
                        """)
                .param("ids", units.keySet().toArray(Long[]::new))
                .query((row, number) -> certificate(row, units))
                .stream()
                .sorted(Comparator.comparing(SampledCertificate::unitCode).thenComparingLong(SampledCertificate::id))
                .toList();
    }

    /** What the units reported in the last closed Zwischenstand; for the own units, in their last release in one. */
    Map<String, Progress> interim() {
        Map<String, Progress> progress = new HashMap<>();
        jdbc.sql("""
                        select unit ->> 'code' as code,
                            (unit -> 'leaders' ->> 'fulfilled')::integer + (unit -> 'staff' ->> 'fulfilled')::integer
                                as fulfilled,
                            (unit -> 'leaders' ->> 'open')::integer + (unit -> 'staff' ->> 'open')::integer as open
                        from (
                            select max(v.id) as id
                            from evaluation_version v
                            join evaluation_round r on r.id = v.round_id
                            where r.kind = 'INTERIM' and v.mandate_id = :mandate
                                and (v.unit_code is null) = scope_sees_city()
                            group by v.unit_code
                        ) newest
                        join evaluation_version_table t on t.version_id = newest.id
                        cross join lateral jsonb_array_elements(t.table_json::jsonb -> 'units') unit
                        where unit ->> 'status' <> 'NOT_DELIVERED'
                        """).param("mandate", mandate.id()).query(row -> {
            progress.put(row.getString("code"), new Progress(row.getInt("fulfilled"), row.getInt("open")));
        });
        return progress;
    }

    private static Traits traits(ResultSet row) throws SQLException {
        return new Traits(
                row.getInt("counted"),
                row.getInt("assumed"),
                row.getInt("private_source"),
                row.getInt("before_concept"),
                row.getInt("without_source"));
    }

    private static List<Long> ids(ResultSet row) throws SQLException {
        Array ids = Objects.requireNonNull(row.getArray("certificate_ids"));
        return Arrays.asList((Long[]) ids.getArray());
    }

    private static SampledCertificate certificate(ResultSet row, Map<Long, String> units) throws SQLException {
        @Nullable String provider = row.getString("provider");
        return new SampledCertificate(
                Objects.requireNonNull(units.get(row.getLong("id"))),
                row.getLong("id"),
                row.getString("person"),
                row.getString("title"),
                provider,
                row.getObject("last_day", LocalDate.class));
    }

    private record Question(
            String mandateId, LocalDate asOf, LocalDate today, LocalDate conceptDay, SampleOrder order) {}
}
