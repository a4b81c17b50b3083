package de.schulungsnachweis.reminder;

import de.schulungsnachweis.access.SqlScript;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.reminder.digest.DigestLetter;
import de.schulungsnachweis.reminder.digest.DigestReader;
import de.schulungsnachweis.reminder.digest.Moment;
import de.schulungsnachweis.reminder.schedule.Schedule;
import de.schulungsnachweis.reminder.setting.ReminderSettingsBook;
import de.schulungsnachweis.reminder.text.Letter;
import de.schulungsnachweis.reminder.text.MailKind;
import de.schulungsnachweis.reminder.text.MailTemplateBook;
import de.schulungsnachweis.shared.UnitCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What would be sent if it were sent now, as far as the scope may see it. */
@Service
public class ReminderPreviews {

    private static final SqlScript PREVIEW = SqlScript.load("reminder/preview.sql");

    private final JdbcClient jdbc;
    private final DigestReader digests;
    private final MailTemplateBook templates;
    private final ReminderSettingsBook settings;
    private final Mandate mandate;
    private final Moment moment;

    ReminderPreviews(
            JdbcClient jdbc,
            DigestReader digests,
            MailTemplateBook templates,
            ReminderSettingsBook settings,
            Mandate mandate,
            Moment moment) {
        this.jdbc = jdbc;
        this.digests = digests;
        this.templates = templates;
        this.settings = settings;
        this.mandate = mandate;
        this.moment = moment;
    }

    /** The day of the next scheduled reminders; empty if there are none any more. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> nextDay() {
        return Schedule.next(moment.today().plusDays(1), mandate.windowEnd(), settings.current());
    }

    /** Who would get a mail about persons of the own units, and whose names nobody gets. */
    @Transactional(readOnly = true)
    public OfficePreview office() {
        List<PlannedMail> recipients = new ArrayList<>();
        List<HeldBack> held = new ArrayList<>();
        PREVIEW.with(jdbc)
                .param("mandate", mandate.id())
                .param("today", moment.today())
                .param("knownBefore", moment.knownBefore())
                .query(row -> {
                    if (row.getString("problem") == null) {
                        recipients.add(mail(row));
                    } else {
                        held.add(held(row));
                    }
                });
        return new OfficePreview(recipients, held);
    }

    /** The own units, in the order of the codes. */
    @Transactional(readOnly = true)
    public List<OwnUnit> units() {
        return jdbc
                .sql("""
                        select u.code, u.name, coalesce(r.enabled, false) as enabled
                        from organisational_unit u
                        left join reminder_unit r on r.unit_code = u.code
                        where u.code = any((select scope_units())::text[])
                            and (u.valid_from is null or u.valid_from <= :today)
                            and (u.valid_until is null or u.valid_until >= :today)
                        """)
                .param("today", moment.today())
                .query((row, number) ->
                        new OwnUnit(row.getString("code"), row.getString("name"), row.getBoolean("enabled")))
                .list()
                .stream()
                .sorted(Comparator.comparing(unit -> new UnitCode(unit.code())))
                .toList();
    }

    /** The mail to one manager, with the persons of the own units; empty if this manager gets none. */
    @Transactional(readOnly = true)
    public Optional<Letter> mail(long managerId) {
        return digests.preview(managerId)
                .filter(digest -> !digest.open().isEmpty())
                .map(digest -> DigestLetter.of(
                        digest,
                        templates.current(MailKind.DIGEST),
                        settings.current().contact(),
                        mandate));
    }

    /** What would be sent in numbers, per unit in the order of the codes; of the city for those whose numbers are of the city. */
    @Transactional(readOnly = true)
    public List<UnitNumbers> numbers() {
        return jdbc
                .sql("select * from reminder_numbers(:mandate, :today, :knownBefore)")
                .param("mandate", mandate.id())
                .param("today", moment.today())
                .param("knownBefore", moment.knownBefore())
                .query((row, number) -> new UnitNumbers(
                        row.getString("unit_code"),
                        row.getString("name"),
                        row.getBoolean("enabled"),
                        row.getBoolean("reachable"),
                        row.getInt("managers"),
                        row.getInt("named"),
                        row.getInt("without_manager"),
                        row.getInt("unreachable")))
                .list()
                .stream()
                .sorted(Comparator.comparing(unit -> new UnitCode(unit.code())))
                .toList();
    }

    private static PlannedMail mail(ResultSet row) throws SQLException {
        return new PlannedMail(
                row.getLong("manager_id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("units"),
                row.getInt("open"),
                row.getInt("done"));
    }

    private static HeldBack held(ResultSet row) throws SQLException {
        return new HeldBack(row.getString("units"), ManagerProblem.valueOf(row.getString("problem")), List.of((String[])
                row.getArray("persons").getArray()));
    }
}
