package de.schulungsnachweis.reminder.run;

import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.reminder.digest.Moment;
import de.schulungsnachweis.reminder.outbox.CyclePreparation;
import de.schulungsnachweis.reminder.schedule.Schedule;
import de.schulungsnachweis.reminder.setting.ReminderSettingsBook;
import de.schulungsnachweis.reminder.text.MailKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares what is due today and was not prepared yet. */
@Service
class DueCycles {

    private static final int DAYS_BEFORE_DUE = 7;

    private final CyclePreparation preparation;
    private final ReminderSettingsBook settings;
    private final Mandate mandate;
    private final Moment moment;
    private final JdbcClient jdbc;

    DueCycles(
            CyclePreparation preparation,
            ReminderSettingsBook settings,
            Mandate mandate,
            Moment moment,
            JdbcClient jdbc) {
        this.preparation = preparation;
        this.settings = settings;
        this.mandate = mandate;
        this.moment = moment;
        this.jdbc = jdbc;
    }

    /** The month's reminders; what was planned before sending was started is not made up for. */
    @Transactional
    void remindManagers(Instant startedAt) {
        LocalDate since = startedAt.atZone(moment.local().getZone()).toLocalDate();
        Schedule.due(moment.today(), since, mandate.windowEnd(), settings.current())
                .ifPresent(day -> preparation.scheduled(YearMonth.from(day).toString()));
    }

    /** The request of an open round, a reminder before the due day, and one after it. */
    @Transactional
    void remindUnits() {
        Optional<OpenRound> open = jdbc.sql("""
                        select id, due_day from evaluation_round where mandate_id = :mandate and closed_at is null
                        """)
                .param("mandate", mandate.id())
                .query((row, number) ->
                        new OpenRound(row.getLong("id"), row.getDate("due_day").toLocalDate()))
                .optional();
        open.ifPresent(this::remindUnits);
    }

    private void remindUnits(OpenRound round) {
        String key = "abfrage-" + round.id();
        preparation.ofRound(key + "-anforderung", MailKind.REQUEST, round.id());
        if (moment.today().isAfter(round.dueDay())) {
            preparation.ofRound(key + "-nach-termin", MailKind.DELIVER, round.id());
        } else if (!moment.today().isBefore(round.dueDay().minusDays(DAYS_BEFORE_DUE))) {
            preparation.ofRound(key + "-vor-termin", MailKind.DELIVER, round.id());
        }
    }

    private record OpenRound(long id, LocalDate dueDay) {}
}
