package de.schulungsnachweis.recognition;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The recognition desk: what waits for a decision, and deciding it. It shows titles, never persons (R16, R25). */
@Service
public class RecognitionDesk {

    private static final String DURATION = "DURATION_UNCLEAR";

    private final JdbcClient jdbc;
    private final Mandate mandate;
    private final TitleFindings findings;
    private final DecisionBook decisions;
    private final Judging judging;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    RecognitionDesk(
            JdbcClient jdbc,
            Mandate mandate,
            TitleFindings findings,
            DecisionBook decisions,
            Judging judging,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.mandate = mandate;
        this.findings = findings;
        this.decisions = decisions;
        this.judging = judging;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How many titles and durations wait for a decision. */
    @Transactional(readOnly = true)
    public int waiting() {
        return jdbc.sql("select count(*) from recognition_queue(:mandate)")
                .param("mandate", mandate.id())
                .query(Integer.class)
                .single();
    }

    /** What waits for a decision; that on which most certificates hang comes first. */
    @Transactional(readOnly = true)
    public List<QueueLine> queue() {
        List<QueueLine> lines = jdbc.sql("select * from recognition_queue(:mandate)")
                .param("mandate", mandate.id())
                .query((row, number) -> new QueueLine(
                        row.getString("key"),
                        row.getString("title"),
                        row.getString("providers"),
                        row.getString("question").equals(DURATION),
                        null,
                        row.getInt("records"),
                        row.getInt("units"),
                        row.getTimestamp("since").toInstant()))
                .list();
        Map<String, Optional<Category>> guesses =
                findings.guesses(mandate, lines.stream().map(QueueLine::title).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> line.guessing(
                        guesses.getOrDefault(line.title(), Optional.empty()).orElse(null)))
                .toList();
    }

    /** One line of the queue with all that the decision may depend on; empty if it was decided in between. */
    @Transactional(readOnly = true)
    public Optional<RecognitionCase> find(String key) {
        List<Row> rows = jdbc.sql("select * from recognition_records(:mandate, :key)")
                .param("mandate", mandate.id())
                .param("key", key)
                .query((row, number) -> new Row(
                        row.getString("title_key"),
                        row.getString("outcome"),
                        row.getString("reason"),
                        new RecognitionCase.Records(
                                row.getString("title"),
                                row.getString("provider"),
                                row.getString("course_number"),
                                row.getObject("minutes", Integer.class),
                                row.getInt("records"))))
                .list();
        return rows.stream()
                .findFirst()
                .map(first -> new RecognitionCase(
                        key,
                        first.records().title(),
                        first.titleKey(),
                        first.outcome().equals(DURATION),
                        first.reason(),
                        findings.guess(mandate, first.records().title()),
                        rows.stream().map(Row::records).toList(),
                        decisions.similarTo(first.records().title())));
    }

    /** All decisions of persons, the newest first, revised ones included. */
    @Transactional(readOnly = true)
    public List<DecisionLine> decisions() {
        return decisions.all();
    }

    /** Decides for every certificate of the course, those of today and those to come, and judges today's at once. */
    public void decide(DecisionOrder order) {
        CurrentScope.during(
                Job.RECOGNITION,
                () -> transaction.execute(status -> {
                    CourseDecision decision = order.decision();
                    long id = decisions.add(decision);
                    judging.judgeCourses(List.of(decision));
                    audit.record(AuditAction.RECOGNITION_DECIDED, "entscheidung:" + id);
                    return id;
                }));
    }

    /** Takes a decision back: its certificates are judged as if it had never been made; it stays to be read. */
    public void revoke(long id) {
        CurrentScope.during(
                Job.RECOGNITION,
                () -> transaction.execute(status -> {
                    decisions.revoke(id).ifPresent(decision -> {
                        judging.judgeCourses(List.of(decision));
                        audit.record(AuditAction.RECOGNITION_REVOKED, "entscheidung:" + id);
                    });
                    return id;
                }));
    }

    private record Row(String titleKey, String outcome, String reason, RecognitionCase.Records records) {}
}
