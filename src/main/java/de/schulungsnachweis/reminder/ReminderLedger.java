package de.schulungsnachweis.reminder;

import de.schulungsnachweis.reminder.digest.Moment;
import de.schulungsnachweis.reminder.outbox.Reason;
import de.schulungsnachweis.reminder.text.MailKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was sent, when, with which numbers and which outcome. */
@Service
public class ReminderLedger {

    private static final int LINES = 200;
    private static final Duration NEWS = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Moment moment;

    ReminderLedger(JdbcClient jdbc, Moment moment) {
        this.jdbc = jdbc;
        this.moment = moment;
    }

    /** The newest mails about persons of the own units. What has failed in the last weeks stands first. */
    @Transactional(readOnly = true)
    public List<LedgerLine> lines() {
        return jdbc.sql("""
                        select m.kind, array_to_string(m.units, ', ') as units, m.state, m.reason, m.open_count, m.done_count,
                            m.attempts, c.prepared_at, m.finished_at,
                            coalesce(concat_ws(' ', p.academic_title, p.given_name, p.family_name), '') as recipient,
                            array(select concat_ws(' ', q.academic_title, q.given_name, q.family_name)
                                from reminder_named n join person q on q.id = n.person_id
                                where n.mail_id = m.id
                                order by q.family_name collate "de-x-icu", q.given_name collate "de-x-icu") as named
                        from reminder_mail m
                        join reminder_cycle c on c.id = m.cycle_id
                        left join person p on p.id = m.person_id
                        order by m.state = 'FAILED' and m.finished_at > :news desc, m.id desc
                        limit :lines
                        """)
                .param("lines", LINES)
                .param("news", Timestamp.from(moment.now().minus(NEWS)))
                .query(ReminderLedger::line)
                .list();
    }

    /** The cycles in numbers of the whole city, the newest first. */
    @Transactional(readOnly = true)
    public List<CycleNumbers> cycles() {
        return jdbc.sql("""
                        select c.key, c.prepared_at,
                            coalesce(sum(n.mails) filter (where n.state = 'WAITING'), 0) as waiting,
                            coalesce(sum(n.mails) filter (where n.state = 'SENT'), 0) as sent,
                            coalesce(sum(n.mails) filter (where n.state = 'SKIPPED'), 0) as skipped,
                            coalesce(sum(n.mails) filter (where n.state = 'FAILED'), 0) as failed
                        from reminder_cycle c
                        left join reminder_cycles() n on n.cycle_id = c.id
                        group by c.id
                        order by c.id desc
                        limit :lines
                        """)
                .param("lines", LINES)
                .query((row, number) -> new CycleNumbers(
                        row.getString("key"),
                        row.getTimestamp("prepared_at").toInstant(),
                        row.getInt("waiting"),
                        row.getInt("sent"),
                        row.getInt("skipped"),
                        row.getInt("failed")))
                .list();
    }

    private static LedgerLine line(ResultSet row, int number) throws SQLException {
        @Nullable String reason = row.getString("reason");
        @Nullable Timestamp finishedAt = row.getTimestamp("finished_at");
        return new LedgerLine(
                MailKind.valueOf(row.getString("kind")),
                row.getString("units"),
                row.getString("recipient"),
                LedgerLine.State.valueOf(row.getString("state")),
                reason == null ? null : Reason.valueOf(reason).text(),
                row.getInt("open_count"),
                row.getInt("done_count"),
                row.getInt("attempts"),
                row.getTimestamp("prepared_at").toInstant(),
                finishedAt == null ? null : finishedAt.toInstant(),
                List.of((String[]) row.getArray("named").getArray()));
    }
}
