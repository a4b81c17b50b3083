package de.schulungsnachweis.intake.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people decided since an import was applied: undoing the import leaves it as it is. */
@Component
class LaterDecisions {

    private static final Map<String, String> COUNTS = counts();

    private final JdbcClient jdbc;

    LaterDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A German sentence for each kind of decision that there is, with its number. */
    List<String> keptBy(long runId) {
        List<String> sentences = new ArrayList<>();
        COUNTS.forEach((label, condition) -> {
            int count = jdbc.sql("select count(*) from import_run r, " + condition)
                    .param("run", runId)
                    .query(Integer.class)
                    .single();
            if (count > 0) {
                sentences.add(label + ": " + count);
            }
        });
        return sentences;
    }

    private static Map<String, String> counts() {
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put("Antworten, welche Person gemeint ist", """
                person_answer a
                where r.id = :run and a.revoked_at is null and a.answered_at > r.applied_at
                    and (r.units is null or a.units && r.units)
                """);
        counts.put("Antworten, ob es eine Schulung ist oder mehrere", """
                certificate_answer a
                where r.id = :run and a.revoked_at is null and a.answered_at > r.applied_at and a.person_id in (
                    select w.person_id from assignment w
                    join import_run_unit u on u.unit_code = w.unit_code and u.run_id = :run)
                """);
        counts.put("Entscheidungen über Anerkennung oder Dauer", """
                course_decision d
                where r.id = :run and d.run_id is null and d.revoked_at is null and d.decided_at > r.applied_at
                    and exists (select from certificate c where c.run_id = :run and (c.title_key = d.title_key
                        or lower(regexp_replace(c.course_number, '\\s', '', 'g')) = d.course_key))
                """);
        counts.put("Entscheidungen aus einem später eingelesenen Kurskatalog", """
                course_decision d
                join import_run later on later.id = d.run_id
                where r.id = :run and later.applied_at > r.applied_at
                """);
        counts.put("Festlegungen, wie Ihre Listen zu lesen sind", """
                file_agreement a
                where r.id = :run and a.agreed_at > r.applied_at and (r.units is null or a.units && r.units)
                """);
        return counts;
    }
}
