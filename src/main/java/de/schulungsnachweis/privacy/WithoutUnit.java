package de.schulungsnachweis.privacy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody who is employed and in no unit any more.
 *
 * @param personnelNumber null for somebody whom the lists give no number
 * @param lastUnit code of the unit that had the person last
 * @param lastDay until when
 */
public record WithoutUnit(
        @Nullable String personnelNumber,
        String familyName,
        @Nullable String givenName,
        String lastUnit,
        LocalDate lastDay) {

    static List<WithoutUnit> lastIn(OwnUnits own, JdbcClient jdbc) {
        return jdbc.sql("""
                        select p.personnel_number, p.family_name, p.given_name, l.unit_code as last_unit,
                            l.valid_until as last_day
                        from person p
                        join (
                            select distinct on (a.person_id) a.person_id, a.unit_code, a.valid_until
                            from assignment a
                            where a.unit_code is not null
                            order by a.person_id, a.valid_until desc nulls first, a.main desc, a.id
                        ) l on l.person_id = p.id
                        where l.unit_code = any(:units) and l.valid_until < :today
                            and (p.exit_day is null or p.exit_day >= :today)
                        order by p.family_key, p.given_key nulls first, p.id
                        """)
                .param("units", own.codes())
                .param("today", own.today())
                .query((row, number) -> new WithoutUnit(
                        row.getString("personnel_number"),
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getString("last_unit"),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }
}
