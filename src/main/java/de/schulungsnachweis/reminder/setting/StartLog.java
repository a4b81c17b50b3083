package de.schulungsnachweis.reminder.setting;

import de.schulungsnachweis.access.CurrentScope;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every turn of the start switch. A turn counts where it was made only: a copy of it in another database does not. */
@Repository
class StartLog {

    private static final Duration LONGEST_SILENCE = Duration.ofDays(7);

    private static final String PLACE = "reminder_place() || ':' || :version || ':' || :installation";

    private final JdbcClient jdbc;
    private final ReminderInstallation installation;

    StartLog(JdbcClient jdbc, ReminderInstallation installation) {
        this.jdbc = jdbc;
        this.installation = installation;
    }

    enum Step {
        PREVIEW_SEEN,
        STARTED,
        STOPPED
    }

    /**
     * A turn of the switch.
     *
     * @param here whether it was turned in this installation, in this version, and is no copy
     */
    record Entry(boolean started, Instant at, boolean here) {}

    /** A row that was copied was written by another transaction than the one that it names. */
    Optional<Entry> lastSwitch() {
        return jdbc.sql("select step = 'STARTED' as started, at, place = " + PLACE + """
                             and xmin::text::numeric = written_by::text::numeric % 4294967296 as here
                        from reminder_start where step <> 'PREVIEW_SEEN' order by id desc limit 1
                        """)
                .param("version", installation.version())
                .param("installation", installation.name())
                .query((row, number) -> new Entry(
                        row.getBoolean("started"), row.getTimestamp("at").toInstant(), row.getBoolean("here")))
                .optional();
    }

    /** Whether somebody looked at the preview since the last turn, and here. */
    boolean previewSeen() {
        return jdbc.sql("""
                        select exists (select from reminder_start s
                            where s.step = 'PREVIEW_SEEN' and s.actor = :actor and s.place = %s
                                and s.xmin::text::numeric = s.written_by::text::numeric %% 4294967296
                                and s.id > all (select t.id from reminder_start t where t.step <> 'PREVIEW_SEEN'))
                        """.formatted(PLACE))
                .param("version", installation.version())
                .param("installation", installation.name())
                .param("actor", CurrentScope.get().actorName())
                .query(Boolean.class)
                .single();
    }

    void add(Step step, Instant at) {
        jdbc.sql("insert into reminder_start (step, at, actor, place) values (:step, :at, :actor, " + PLACE + ")")
                .param("step", step.name())
                .param("at", Timestamp.from(at))
                .param("actor", CurrentScope.get().actorName())
                .param("version", installation.version())
                .param("installation", installation.name())
                .update();
    }

    /** Whether no instance looked for a week; remembers that this one looks now. */
    boolean silentSince(Instant now) {
        Optional<Instant> last = jdbc.sql("select at from reminder_pulse for update")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
        jdbc.sql("""
                        insert into reminder_pulse (at) values (:now)
                        on conflict (single) do update set at = greatest(reminder_pulse.at, excluded.at)
                        """).param("now", Timestamp.from(now)).update();
        return last.filter(at -> at.isBefore(now.minus(LONGEST_SILENCE))).isPresent();
    }
}
