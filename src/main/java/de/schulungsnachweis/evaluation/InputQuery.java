package de.schulungsnachweis.evaluation;

import de.schulungsnachweis.evaluation.memory.CountMemory;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the evaluation was made from, and accounts for it. */
@Component
class InputQuery {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy").withZone(ZoneId.of("Europe/Berlin"));

    private final JdbcClient jdbc;
    private final CountMemory memory;

    InputQuery(JdbcClient jdbc, CountMemory memory) {
        this.jdbc = jdbc;
        this.memory = memory;
    }

    List<EvaluatedInput> files(Extent extent) {
        return jdbc.sql("""
                        select kind, coalesce(file_name, 'Liste Nr. ' || id) as file_name, sha256, received_at,
                            read_entries + decide_entries as entries
                        from evaluation_inputs_of(:units, :version) order by id
                        """)
                .param("units", extent.unitArray(), Types.ARRAY)
                .param("version", extent.version(), Types.BIGINT)
                .query((row, number) -> new EvaluatedInput(
                        label(row.getString("kind")),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        DAY.format(row.getTimestamp("received_at").toInstant()),
                        row.getInt("entries")))
                .list();
    }

    int rejectedCertificates(Extent extent) {
        return jdbc.sql("""
                        select coalesce(sum(rejected_entries), 0) from evaluation_inputs_of(:units, :version)
                        where own and kind = 'CERTIFICATES'
                        """)
                .param("units", extent.unitArray(), Types.ARRAY)
                .param("version", extent.version(), Types.BIGINT)
                .query(Integer.class)
                .single();
    }

    PersonAccount personAccount(String mandateId, LocalDate asOf, Extent extent) {
        Map<String, Integer> entries = extent.version() == null
                ? memory.recall(
                                Entries.class,
                                new Question(mandateId, asOf, extent.units()),
                                () -> entries(mandateId, asOf, extent))
                        .byPlace()
                : entries(mandateId, asOf, extent).byPlace();
        Unread unread = jdbc.sql("""
                        select coalesce(sum(decide_entries), 0) as decide, coalesce(sum(rejected_entries), 0) as rejected
                        from evaluation_inputs_of(:units, :version) where own and kind = 'STAFF'
                        """)
                .param("units", extent.unitArray(), Types.ARRAY)
                .param("version", extent.version(), Types.BIGINT)
                .query(Unread.class)
                .single();
        return new PersonAccount(
                entries.getOrDefault("LEADERS", 0),
                entries.getOrDefault("STAFF", 0),
                entries.getOrDefault("NOT_IN_TARGET_GROUP", 0),
                entries.getOrDefault("UNDECLARED", 0),
                entries.getOrDefault("LEFT", 0),
                entries.getOrDefault("NOT_YET_JOINED", 0),
                entries.getOrDefault("WITHOUT_UNIT", 0),
                unread.decide(),
                unread.rejected());
    }

    private Entries entries(String mandateId, LocalDate asOf, Extent extent) {
        Map<String, Integer> entries = new HashMap<>();
        jdbc.sql("select place, entries from evaluation_persons(:asOf, :units, :version, :mandate)")
                .param("mandate", mandateId)
                .param("asOf", asOf)
                .param("units", extent.unitArray(), Types.ARRAY)
                .param("version", extent.version(), Types.BIGINT)
                .query(row -> {
                    entries.put(row.getString("place"), row.getInt("entries"));
                });
        return new Entries(entries);
    }

    /** The versions of the rules by which the stored judgements were made; one, unless rules are being changed. */
    String ruleVersion(String mandateId, Extent extent) {
        return jdbc.sql("""
                        select coalesce(string_agg(rule_version, ', ' order by rule_version), '')
                        from evaluation_rule_versions(:mandate, :version)
                        """)
                .param("mandate", mandateId)
                .param("version", extent.version(), Types.BIGINT)
                .query(String.class)
                .single();
    }

    /** Whether the database holds invented examples. */
    boolean example() {
        return jdbc.sql("select example from installation")
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static String label(String kind) {
        return switch (kind) {
            case "STAFF" -> "Personalliste";
            case "CERTIFICATES" -> "Schulungsnachweise";
            case "CATALOGUE" -> "Kurskatalog";
            default -> "Organisationseinheiten";
        };
    }

    private record Unread(int decide, int rejected) {}

    private record Question(
            String mandateId, LocalDate asOf, @Nullable Set<String> units) {}

    private record Entries(Map<String, Integer> byPlace) {}
}
