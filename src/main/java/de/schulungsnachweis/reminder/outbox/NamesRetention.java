package de.schulungsnachweis.reminder.outbox;

import de.schulungsnachweis.reminder.digest.Moment;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets whom mails named when the time for it is over; numbers and outcomes stay. */
@Service
public class NamesRetention {

    private final JdbcClient jdbc;
    private final Moment moment;

    NamesRetention(JdbcClient jdbc, Moment moment) {
        this.jdbc = jdbc;
        this.moment = moment;
    }

    /** Deletes what is kept no longer. */
    @Transactional
    public void forget() {
        jdbc.sql("""
                        delete from reminder_named n using reminder_mail m, reminder_setting s
                        where m.id = n.mail_id and m.finished_at < cast(:now as timestamptz) - make_interval(days => s.keep_names_days)
                        """).param("now", Timestamp.from(moment.now())).update();
    }
}
