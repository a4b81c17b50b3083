package de.schulungsnachweis.reminder;

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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What would be sent if it were sent now, as far as the scope may see it. */
@Service
public class ReminderPreviews {

    private static final String PERSON =
            "regexp_replace(concat_ws(' ', academic_title, given_name, family_name), '\\s+', ' ', 'g')";

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

    /** Who would get a mail about persons of the own units, by name. */
    @Transactional(readOnly = true)
    public List<PlannedMail> recipients() {
        return jdbc.sql("""
                        select m.person_id, %s as name, m.email, d.units, d.open, d.done
                        from (
                            select r.manager_id, string_agg(distinct r.unit_code, ', ') as units,
                                count(*) filter (where r.state = 'OPEN') as open,
                                count(*) filter (where r.state = 'DONE') as done
                            from reminder_reports(:mandate, :today, :knownBefore) r
                            where r.problem is null
                            group by r.manager_id
                        ) d
                        join reminder_recipients(:today) m on m.person_id = d.manager_id
                        where d.open > 0
                        order by m.family_name collate "de-x-icu", m.given_name collate "de-x-icu", m.person_id
                        """.formatted(PERSON))
                .param("mandate", mandate.id())
                .param("today", moment.today())
                .param("knownBefore", moment.knownBefore())
                .query((row, number) -> new PlannedMail(
                        row.getLong("person_id"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("units"),
                        row.getInt("open"),
                        row.getInt("done")))
                .list();
    }

    /** Open persons of the own units whose names nobody gets. */
    @Transactional(readOnly = true)
    public List<HeldBack> held() {
        return jdbc.sql("""
                        select r.unit_code, r.problem,
                            array_agg(%s order by p.family_name collate "de-x-icu", p.given_name collate "de-x-icu") as persons
                        from reminder_reports(:mandate, :today, :knownBefore) r
                        join person p on p.id = r.person_id
                        where r.problem is not null and r.state = 'OPEN'
                        group by r.unit_code, r.problem
                        order by r.unit_code, r.problem
                        """.formatted(PERSON))
                .param("mandate", mandate.id())
                .param("today", moment.today())
                .param("knownBefore", moment.knownBefore())
                .query((row, number) -> new HeldBack(
                        row.getString("unit_code"), ManagerProblem.valueOf(row.getString("problem")), List.of((String[])
                                row.getArray("persons").getArray())))
                .list();
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

    /** The same in numbers, per unit in the order of the codes; of the city for those whose numbers are of the city. */
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
}
