package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.mandate.judging.ContentJudgement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How certificates are judged now, to be compared with other judgements. */
final class StoredOutcomes {

    private final Map<Long, String> words = new HashMap<>();

    private StoredOutcomes() {}

    /** Those that were judged by another version of the rules. */
    static StoredOutcomes read(JdbcClient jdbc, Mandate mandate, String version) {
        StoredOutcomes stored = new StoredOutcomes();
        jdbc.sql("""
                        select certificate_id, outcome, category_leaders, category_staff from judgement
                        where mandate_id = :mandate and rule_version <> :version
                        """).param("mandate", mandate.id()).param("version", version).query(row -> {
            stored.words.put(
                    row.getLong("certificate_id"),
                    words(
                            Outcome.valueOf(row.getString("outcome")),
                            category(mandate, row.getString("category_leaders")),
                            category(mandate, row.getString("category_staff"))));
        });
        return stored;
    }

    /** What would change, by titles. */
    List<RuleChange> compare(Map<JudgedFacts, ContentJudgement> judgements) {
        Map<RuleChange, Integer> certificates = new HashMap<>();
        judgements.forEach((facts, judgement) -> {
            String before = words.getOrDefault(facts.id(), "");
            String after = words(judgement.outcome(), judgement.countedForLeaders(), judgement.countedForStaff());
            if (!before.equals(after)) {
                certificates.merge(new RuleChange(facts.title(), before, after, 0), 1, Integer::sum);
            }
        });
        return certificates.entrySet().stream()
                .map(entry -> new RuleChange(
                        entry.getKey().title(),
                        entry.getKey().before(),
                        entry.getKey().after(),
                        entry.getValue()))
                .sorted(Comparator.comparingInt(RuleChange::certificates)
                        .reversed()
                        .thenComparing(RuleChange::title))
                .toList();
    }

    private static String words(Outcome outcome, @Nullable Category leaders, @Nullable Category staff) {
        if (outcome != Outcome.COUNTED || leaders == null || staff == null) {
            return outcome.label();
        }
        return leaders.equals(staff)
                ? outcome.label() + ": " + staff.label()
                : outcome.label() + ": " + leaders.label() + " (Führungskräfte), " + staff.label() + " (Beschäftigte)";
    }

    private static @Nullable Category category(Mandate mandate, @Nullable String name) {
        return name == null ? null : mandate.category(name);
    }
}
