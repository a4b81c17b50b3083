package de.schulungsnachweis.privacy;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes what nobody needs any more: a page shows in numbers what is due, a nightly run deletes just that. */
@Service
public class Retention {

    private final JdbcClient jdbc;
    private final DueData data;
    private final RetentionSettings settings;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Retention(
            JdbcClient jdbc,
            DueData data,
            RetentionSettings settings,
            AuditTrail audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.data = data;
        this.settings = settings;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What would be deleted if the run were at this moment: how many of each kind; every kind is there. */
    public Map<RetentionKind, Long> due(Instant moment) {
        return asJob(() -> data.count(limits(moment)));
    }

    /** Deletes what is due, all of it or nothing; empty if another instance has done it on this day already. */
    public Optional<RetentionRun> run() {
        Instant now = clock.instant();
        return asJob(() -> begin(now).map(id -> {
            RetentionRun run = new RetentionRun(id, now, data.delete(limits(now)));
            run.deleted()
                    .forEach((kind, deleted) -> jdbc.sql("insert into retention_count values (:run, :kind, :deleted)")
                            .param("run", id)
                            .param("kind", kind.name())
                            .param("deleted", deleted)
                            .update());
            audit.record(AuditAction.DATA_DELETED, "loeschung:" + id);
            return run;
        }));
    }

    /** The last runs, the newest first, as the administration sees them. */
    public List<RetentionRun> lastRuns(int limit) {
        return Objects.requireNonNull(transaction.execute(status -> RetentionRuns.newest(jdbc, limit)));
    }

    /** The limits that hold. */
    public RetentionSettings settings() {
        return settings;
    }

    /** Who comes second on a day waits for the first one, and finds the day taken unless that one failed. */
    private Optional<Long> begin(Instant now) {
        return jdbc.sql("""
                        insert into retention_run (run_day, finished_at) values (:day, :now)
                        on conflict (run_day) do nothing returning id
                        """)
                .param("day", now.atZone(clock.getZone()).toLocalDate())
                .param("now", now.atZone(clock.getZone()).toOffsetDateTime())
                .query(Long.class)
                .optional();
    }

    private DueData.Limits limits(Instant moment) {
        ZonedDateTime now = moment.atZone(clock.getZone());
        return new DueData.Limits(now.toOffsetDateTime(), limit -> before(now, limit));
    }

    private OffsetDateTime before(ZonedDateTime now, RetentionKind.Limit limit) {
        return now.minus(settings.of(limit)).toOffsetDateTime();
    }

    private <T> T asJob(Supplier<T> work) {
        return CurrentScope.<T, RuntimeException, RuntimeException>during(
                Job.PRIVACY, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
