package de.schulungsnachweis.recognition;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.mandate.InstalledMandates;
import de.schulungsnachweis.mandate.Mandate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What new rule lists or a changed mandate would do to stored certificates; they take effect only when somebody says so. */
@Service
public class RuleChanges {

    private final JdbcClient jdbc;
    private final InstalledMandates mandates;
    private final TitleFindings findings;
    private final Judging judging;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    RuleChanges(
            JdbcClient jdbc,
            InstalledMandates mandates,
            TitleFindings findings,
            Judging judging,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.mandates = mandates;
        this.findings = findings;
        this.judging = judging;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether certificates were judged by other rules than today's. */
    public boolean pending() {
        return CurrentScope.during(
                Job.RECOGNITION,
                () -> Boolean.TRUE.equals(
                        transaction.execute(status -> mandates.all().stream().anyMatch(this::pending))));
    }

    private boolean pending(Mandate mandate) {
        return jdbc.sql(
                        "select exists (select from judgement where mandate_id = :mandate and rule_version <> :version)")
                .param("mandate", mandate.id())
                .param("version", findings.version(mandate))
                .query(Boolean.class)
                .single();
    }

    /** Every title whose certificates would be judged differently; those with the most certificates first, mandate by mandate. */
    public List<RuleChange> preview() {
        return CurrentScope.during(
                Job.RECOGNITION,
                () -> transaction.execute(
                        status -> mandates.all().stream().flatMap(this::preview).toList()));
    }

    private Stream<RuleChange> preview(Mandate mandate) {
        return StoredOutcomes.read(jdbc, mandate, findings.version(mandate))
                .compare(judging.outdated(mandate))
                .stream();
    }

    /** Judges by today's rules. Evaluations that are open follow; released ones do not (R23). */
    public void apply() {
        CurrentScope.during(
                Job.RECOGNITION,
                () -> transaction.execute(status -> {
                    judging.judgeOutdated();
                    audit.record(
                            AuditAction.RULES_APPLIED,
                            "regeln:"
                                    + mandates.all().stream()
                                            .map(findings::version)
                                            .collect(Collectors.joining(",")));
                    return true;
                }));
    }
}
