package de.schulungsnachweis.reminder.outbox;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.reminder.digest.Moment;
import de.schulungsnachweis.reminder.text.MailKind;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the mails of a cycle into the outbox, all at once: one statement per kind of mail, however many there are. A cycle is
 * prepared once, whoever tries it again, since its key is unique.
 */
@Service
public class CyclePreparation {

    /** Nobody is reminded twice within so many days. */
    private static final Duration REST = Duration.ofDays(7);

    private static final String MESSAGE_ID = "gen_random_uuid() || '@' || split_part(s.sender_address, '@', 2)";

    private final JdbcClient jdbc;
    private final Mandate mandate;
    private final Moment moment;
    private final AuditTrail audit;

    CyclePreparation(JdbcClient jdbc, Mandate mandate, Moment moment, AuditTrail audit) {
        this.jdbc = jdbc;
        this.mandate = mandate;
        this.moment = moment;
        this.audit = audit;
    }

    /**
     * The reminders to managers, and what waits for the training officers.
     *
     * @return how many managers will be reminded; empty if the cycle was prepared already
     */
    @Transactional
    public Optional<Integer> scheduled(String key) {
        return begin(key, null, null).map(cycle -> {
            toOfficers(cycle, waiting());
            return toManagers(cycle, null);
        });
    }

    /** The reminders about the persons of one unit; as {@link #scheduled(String)}. */
    @Transactional
    public Optional<Integer> ordered(String key, String unitCode) {
        return begin(key, unitCode, null).map(cycle -> toManagers(cycle, unitCode));
    }

    /** A mail to the training officers of every unit that has not released its table in the round. */
    @Transactional
    public void ofRound(String key, MailKind kind, long roundId) {
        begin(key, null, roundId).ifPresent(cycle -> toOfficers(cycle, notReleased(kind, roundId)));
    }

    private Optional<Long> begin(String key, @Nullable String unitCode, @Nullable Long roundId) {
        // Two cycles that begin at the same moment must not both remind the same manager.
        jdbc.sql("select pg_advisory_xact_lock(hashtext('reminder_cycle'))").query(row -> {});
        Optional<Long> cycle = jdbc.sql("""
                        insert into reminder_cycle (key, unit_code, round_id, prepared_at, actor)
                        values (:key, :unit, :round, :now, :actor)
                        on conflict (key) do nothing
                        returning id
                        """)
                .param("key", key)
                .param("unit", unitCode, Types.VARCHAR)
                .param("round", roundId, Types.BIGINT)
                .param("now", Timestamp.from(moment.now()))
                .param("actor", CurrentScope.get().actorName())
                .query(Long.class)
                .optional();
        cycle.ifPresent(id -> audit.record(AuditAction.REMINDERS_PREPARED, "erinnerung:" + id));
        return cycle;
    }

    private int toManagers(long cycle, @Nullable String unitCode) {
        return jdbc.sql("""
                        insert into reminder_mail (cycle_id, kind, person_id, units, message_id, open_count, done_count,
                            next_attempt_at)
                        select :cycle, 'DIGEST', d.manager_id, d.units, %s, d.open, d.done, :now
                        from (
                            select r.manager_id, array_agg(distinct r.unit_code) as units,
                                count(*) filter (where r.state = 'OPEN') as open,
                                count(*) filter (where r.state = 'DONE') as done
                            from reminder_reports(:mandate, :today, :knownBefore) r
                            join reminder_unit u on u.unit_code = r.unit_code and u.enabled
                            where r.problem is null and (cast(:unit as text) is null or r.unit_code = :unit)
                            group by r.manager_id
                        ) d
                        cross join reminder_setting s
                        where d.open > 0 and not exists (
                            select from reminder_mail m
                            where m.kind = 'DIGEST' and m.person_id = d.manager_id
                                and (m.state = 'WAITING' or m.state = 'SENT' and m.finished_at > :restsSince))
                        """.formatted(MESSAGE_ID))
                .param("cycle", cycle)
                .param("mandate", mandate.id())
                .param("today", moment.today())
                .param("knownBefore", moment.knownBefore())
                .param("unit", unitCode, Types.VARCHAR)
                .param("now", Timestamp.from(moment.now()))
                .param("restsSince", Timestamp.from(moment.now().minus(REST)))
                .update();
    }

    private JdbcClient.StatementSpec waiting() {
        return jdbc.sql(intoOutbox("""
                        select w.unit_code from reminder_waiting(:mandate, :today, :knownBefore) w
                        where w.undeclared + w.questions + w.without_manager + w.failed > 0
                        """))
                .param("kind", MailKind.WAITING.name())
                .param("mandate", mandate.id())
                .param("today", moment.today())
                .param("knownBefore", moment.knownBefore());
    }

    private JdbcClient.StatementSpec notReleased(MailKind kind, long roundId) {
        return jdbc.sql(intoOutbox("""
                        select u.code as unit_code from organisational_unit u
                        where (u.valid_from is null or u.valid_from <= :today)
                            and (u.valid_until is null or u.valid_until >= :today)
                            and not exists (select from evaluation_version v
                                where v.round_id = :round and v.unit_code = u.code)
                        """))
                .param("kind", kind.name())
                .param("round", roundId)
                .param("today", moment.today());
    }

    private static String intoOutbox(String units) {
        return """
                insert into reminder_mail (cycle_id, kind, unit_code, units, message_id, open_count, done_count,
                    next_attempt_at)
                select :cycle, :kind, w.unit_code, array[w.unit_code], %s, 0, 0, :now
                from (%s) w cross join reminder_setting s
                """.formatted(MESSAGE_ID, units);
    }

    private void toOfficers(long cycle, JdbcClient.StatementSpec statement) {
        statement
                .param("cycle", cycle)
                .param("now", Timestamp.from(moment.now()))
                .update();
    }
}
