package de.schulungsnachweis.reminder.setting;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The settings of the reminders; the Haupt- und Personalamt changes them. */
@Repository
public class ReminderSettingsBook {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    ReminderSettingsBook(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** The settings in force. */
    @Transactional(readOnly = true)
    public ReminderSettings current() {
        return jdbc.sql("select * from reminder_setting")
                .query(ReminderSettingsBook::settings)
                .single();
    }

    /** Replaces all settings. */
    @Transactional
    public void save(ReminderSettings settings) {
        jdbc.sql("""
                        update reminder_setting set council_on = :councilOn, council_reference = :councilReference,
                            assessment_on = :assessmentOn, statement_since = :statementSince, rhythm = :rhythm,
                            day_of_month = :dayOfMonth, mail_domains = :mailDomains, sender_address = :sender,
                            reply_address = :reply, contact = :contact, keep_names_days = :keepNamesDays
                        """)
                .param("councilOn", settings.councilOn())
                .param("councilReference", settings.councilReference())
                .param("assessmentOn", settings.assessmentOn())
                .param("statementSince", settings.statementSince())
                .param("rhythm", settings.rhythm().name())
                .param("dayOfMonth", settings.dayOfMonth())
                .param("mailDomains", settings.mailDomains().toArray(String[]::new))
                .param("sender", settings.senderAddress())
                .param("reply", settings.replyAddress())
                .param("contact", settings.contact())
                .param("keepNamesDays", settings.keepNamesDays())
                .update();
        audit.record(AuditAction.REMINDER_SETTINGS_CHANGED, null);
    }

    private static ReminderSettings settings(ResultSet row, int number) throws SQLException {
        return new ReminderSettings(
                day(row, "council_on"),
                row.getString("council_reference"),
                day(row, "assessment_on"),
                day(row, "statement_since"),
                Rhythm.valueOf(row.getString("rhythm")),
                row.getInt("day_of_month"),
                List.of((String[]) row.getArray("mail_domains").getArray()),
                row.getString("sender_address"),
                row.getString("reply_address"),
                row.getString("contact"),
                row.getInt("keep_names_days"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        @Nullable Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
