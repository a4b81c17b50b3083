package de.schulungsnachweis.reminder.digest;

import de.schulungsnachweis.mandate.Mandate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is true now, as far as the scope may see it. */
@Component
public class DigestReader {

    private final JdbcClient jdbc;
    private final Mandate mandate;
    private final Moment moment;

    DigestReader(JdbcClient jdbc, Mandate mandate, Moment moment) {
        this.jdbc = jdbc;
        this.mandate = mandate;
        this.moment = moment;
    }

    /**
     * For sending: of the units that are switched on. Only this manager's persons are counted, so that it is quick.
     *
     * @param unit of these persons only; null for all
     * @return empty if the manager may not get a mail
     */
    public Optional<Digest> toSend(long manager, @Nullable String unit) {
        List<Long> persons =
                new ArrayList<>(jdbc.sql("select person_id from reminder_managers(:today) where manager_id = :manager")
                        .param("today", moment.today())
                        .param("manager", manager)
                        .query(Long.class)
                        .list());
        persons.add(manager);
        return recipient(manager).map(found -> read(found, unit, persons.toArray(Long[]::new), true, headed(manager)));
    }

    /** For who looks at it before: of the own units, switched on or not. */
    public Optional<Digest> preview(long manager) {
        return recipient(manager).map(found -> read(found, null, null, false, List.of()));
    }

    private Optional<Digest.Recipient> recipient(long manager) {
        return jdbc.sql("select * from reminder_recipients(:today) where person_id = :manager")
                .param("today", moment.today())
                .param("manager", manager)
                .query((row, number) -> new Digest.Recipient(manager, PersonName.of(row), row.getString("email")))
                .optional();
    }

    private Digest read(
            Digest.Recipient recipient,
            @Nullable String unit,
            Long @Nullable [] persons,
            boolean enabledOnly,
            List<Digest.HeadedUnit> headed) {
        Lines lines = new Lines(recipient.personId());
        jdbc.sql("""
                        select r.person_id, r.manager_id, r.state, p.academic_title, p.given_name, p.family_name, u.contact,
                            u.contact_address
                        from reminder_reports(:mandate, :today, :knownBefore, :persons) r
                        join person p on p.id = r.person_id
                        left join reminder_unit u on u.unit_code = r.unit_code
                        where r.person_id = :manager
                            or r.manager_id = :manager and r.problem is null
                                and (cast(:unit as text) is null or r.unit_code = :unit)
                                and (u.enabled or not :enabledOnly)
                        order by p.family_name collate "de-x-icu", p.given_name collate "de-x-icu", p.id
                        """)
                .param("mandate", mandate.id())
                .param("today", moment.today())
                .param("knownBefore", moment.knownBefore())
                .param("persons", persons, Types.ARRAY)
                .param("manager", recipient.personId())
                .param("unit", unit, Types.VARCHAR)
                .param("enabledOnly", enabledOnly)
                .query(lines::add);
        return new Digest(
                recipient,
                lines.ownOpen,
                lines.done,
                lines.open,
                List.copyOf(lines.contacts),
                List.copyOf(lines.addresses),
                headed);
    }

    private List<Digest.HeadedUnit> headed(long manager) {
        boolean head =
                jdbc.sql("""
                        select exists (select from unit_head h join person p on p.personnel_number = h.personnel_number
                            where p.id = :manager)
                        """).param("manager", manager).query(Boolean.class).single();
        if (!head) {
            return List.of();
        }
        return jdbc.sql("select name, target, open from reminder_headed(:mandate, :today, :manager)")
                .param("mandate", mandate.id())
                .param("today", moment.today())
                .param("manager", manager)
                .query((row, number) -> new Digest.HeadedUnit(row.getString(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    /** What the rows of one manager say. */
    private static final class Lines {

        private final long manager;
        private final List<Digest.OpenPerson> open = new ArrayList<>();
        private final Set<String> contacts = new LinkedHashSet<>();
        private final Set<String> addresses = new LinkedHashSet<>();
        private boolean ownOpen;
        private int done;

        private Lines(long manager) {
            this.manager = manager;
        }

        private void add(ResultSet row) throws SQLException {
            String state = row.getString("state");
            if (row.getLong("person_id") == manager) {
                ownOpen = state.equals("OPEN");
                return;
            }
            if (state.equals("OPEN")) {
                open.add(new Digest.OpenPerson(row.getLong("person_id"), PersonName.of(row)));
            } else if (state.equals("DONE")) {
                done++;
            }
            keep(contacts, row.getString("contact"));
            keep(addresses, row.getString("contact_address"));
        }

        private static void keep(Set<String> texts, @Nullable String text) {
            if (text != null && !text.isEmpty()) {
                texts.add(text);
            }
        }
    }
}
