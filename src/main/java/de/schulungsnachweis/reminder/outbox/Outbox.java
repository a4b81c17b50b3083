package de.schulungsnachweis.reminder.outbox;

import de.schulungsnachweis.reminder.text.MailKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails that wait. Whoever works on one holds its row until the end of the transaction; others pass it by. */
@Repository
class Outbox {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The mail that has waited longest, if one is due. */
    Optional<ClaimedMail> claim(Instant now) {
        return jdbc.sql("""
                        select m.id, m.kind, m.person_id, m.unit_code, c.unit_code as cycle_unit, c.round_id, m.message_id,
                            m.attempts
                        from reminder_mail m
                        join reminder_cycle c on c.id = m.cycle_id
                        where m.state = 'WAITING' and m.next_attempt_at <= :now
                        order by m.next_attempt_at, m.id
                        limit 1
                        for update of m skip locked
                        """)
                .param("now", Timestamp.from(now))
                .query(Outbox::mail)
                .optional();
    }

    /** How many mails left in the last minute. */
    int sentInLastMinute(Instant now) {
        return jdbc.sql("select count(*) from reminder_mail where state = 'SENT' and finished_at > :since")
                .param("since", Timestamp.from(now.minus(MINUTE)))
                .query(Integer.class)
                .single();
    }

    /** Records the mail as sent, with the numbers that it says and, while these are kept, whom it names. */
    void sent(ClaimedMail mail, Content.Ready content, Instant now) {
        jdbc.sql("""
                        with sent as (
                            update reminder_mail set state = 'SENT', reason = null, attempts = attempts + 1,
                                finished_at = :now, open_count = :open, done_count = :done
                            where id = :id
                        )
                        insert into reminder_named (mail_id, person_id)
                        select :id, unnest(:named) from reminder_setting where keep_names_days > 0
                        """)
                .param("id", mail.id())
                .param("now", Timestamp.from(now))
                .param("open", content.named().size())
                .param("done", content.done())
                .param("named", content.named().toArray(Long[]::new))
                .update();
    }

    void finish(ClaimedMail mail, String state, Reason reason, Instant now) {
        jdbc.sql("""
                        update reminder_mail set state = :state, reason = :reason, finished_at = :now where id = :id
                        """)
                .param("id", mail.id())
                .param("state", state)
                .param("reason", reason.name())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The mail waits for another attempt. */
    void postpone(ClaimedMail mail, Reason reason, int attempts, Instant next) {
        jdbc.sql("""
                        update reminder_mail set reason = :reason, attempts = :attempts, next_attempt_at = :next
                        where id = :id and state = 'WAITING'
                        """)
                .param("id", mail.id())
                .param("reason", reason.name())
                .param("attempts", attempts)
                .param("next", Timestamp.from(next))
                .update();
    }

    private static ClaimedMail mail(ResultSet row, int number) throws SQLException {
        return new ClaimedMail(
                row.getLong("id"),
                MailKind.valueOf(row.getString("kind")),
                key(row, "person_id"),
                row.getString("unit_code"),
                row.getString("cycle_unit"),
                key(row, "round_id"),
                row.getString("message_id"),
                row.getInt("attempts"));
    }

    private static @Nullable Long key(ResultSet row, String column) throws SQLException {
        long key = row.getLong(column);
        return row.wasNull() ? null : key;
    }
}
