package de.schulungsnachweis.reminder.outbox;

import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.reminder.digest.Moment;
import de.schulungsnachweis.reminder.setting.ReminderSettings;
import de.schulungsnachweis.reminder.text.Letter;
import de.schulungsnachweis.reminder.text.MailKind;
import de.schulungsnachweis.reminder.text.MailTemplateBook;
import de.schulungsnachweis.reminder.text.MailValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the training officers of a unit are told: numbers and dates, never names. */
@Component
class OfficerMail {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final JdbcClient jdbc;
    private final MailTemplateBook templates;
    private final Mandate mandate;
    private final Moment moment;

    OfficerMail(JdbcClient jdbc, MailTemplateBook templates, Mandate mandate, Moment moment) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.mandate = mandate;
        this.moment = moment;
    }

    Content of(ClaimedMail mail, String unitCode, ReminderSettings settings) {
        Unit unit = unit(unitCode);
        if (unit.address() == null || !settings.permits(unit.address())) {
            return new Content.Undeliverable(Reason.NO_ADDRESS);
        }
        return mail.roundId() == null
                ? waiting(unitCode, unit, unit.address())
                : ofRound(mail.kind(), mail.roundId(), unitCode, unit, unit.address());
    }

    private Content waiting(String unitCode, Unit unit, String address) {
        List<String> items = new ArrayList<>();
        jdbc.sql("""
                        select undeclared, questions, without_manager, failed
                        from reminder_waiting(:mandate, :today, :knownBefore) where unit_code = :unit
                        """)
                .param("mandate", mandate.id())
                .param("today", moment.today())
                .param("knownBefore", moment.knownBefore())
                .param("unit", unitCode)
                .query(row -> {
                    add(items, "Personen ohne Angabe zur Zielgruppe", row.getInt("undeclared"));
                    add(items, "Personen, zu deren Schulungen es Rückfragen gibt", row.getInt("questions"));
                    add(
                            items,
                            "Personen, deren Führungskraft nicht erinnert werden kann",
                            row.getInt("without_manager"));
                    add(items, "E-Mails, die nicht zugestellt werden konnten", row.getInt("failed"));
                });
        if (items.isEmpty()) {
            return new Content.Obsolete(Reason.NOTHING_OPEN);
        }
        return ready(
                address,
                MailKind.WAITING,
                new MailValues(Map.of("organisationseinheit", unit.name()), Map.of("offene_punkte", items)));
    }

    private static void add(List<String> items, String text, int number) {
        if (number > 0) {
            items.add(text + ": " + number);
        }
    }

    private Content ofRound(MailKind kind, long roundId, String unitCode, Unit unit, String address) {
        Asked asked = jdbc.sql("""
                        select r.kind, r.as_of, r.due_day, r.closed_at is not null as closed,
                            exists (select from evaluation_version v where v.round_id = r.id and v.unit_code = :unit) as delivered
                        from evaluation_round r where r.id = :round
                        """)
                .param("round", roundId)
                .param("unit", unitCode)
                .query(OfficerMail::asked)
                .single();
        if (asked.closed()) {
            return new Content.Obsolete(Reason.ROUND_CLOSED);
        }
        if (asked.delivered()) {
            return new Content.Obsolete(Reason.DELIVERED);
        }
        Map<String, String> texts = Map.of(
                "organisationseinheit", unit.name(),
                "art", asked.label(),
                "stichtag", DAY.format(asked.asOf()),
                "termin", DAY.format(asked.dueDay()));
        return ready(address, kind, new MailValues(texts, Map.of()));
    }

    private Content ready(String address, MailKind kind, MailValues values) {
        Letter letter = templates.current(kind).fill(values);
        return new Content.Ready(address, "", letter, List.of(), 0);
    }

    private Unit unit(String code) {
        return jdbc.sql("""
                        select u.code, u.name, coalesce(nullif(r.contact_address, ''), u.email) as address
                        from organisational_unit u left join reminder_unit r on r.unit_code = u.code
                        where u.code = :unit
                        """)
                .param("unit", code)
                .query((row, number) -> new Unit(
                        Objects.equals(row.getString("name"), code) ? code : code + " " + row.getString("name"),
                        row.getString("address")))
                .single();
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        return new Asked(
                row.getString("kind").equals("FINAL") ? "Schlussmeldung" : "Zwischenstand",
                row.getDate("as_of").toLocalDate(),
                row.getDate("due_day").toLocalDate(),
                row.getBoolean("closed"),
                row.getBoolean("delivered"));
    }

    private record Unit(String name, @Nullable String address) {}

    private record Asked(String label, LocalDate asOf, LocalDate dueDay, boolean closed, boolean delivered) {}
}
