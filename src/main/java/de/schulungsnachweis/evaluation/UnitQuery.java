package de.schulungsnachweis.evaluation;

import de.schulungsnachweis.organisation.UnitKind;
import de.schulungsnachweis.shared.UnitCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the units that have to report on a day. */
@Component
class UnitQuery {

    private final JdbcClient jdbc;

    UnitQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every unit that exists on the day or that somebody counts in, in the order of the codes. */
    List<ReportingUnit> read(LocalDate asOf) {
        return jdbc
                .sql("""
                        select u.code, u.name, u.kind, u.division, coalesce(a.delivered, false) as delivered,
                            e.text as counted_elsewhere
                        from organisational_unit u
                        left join (
                            select unit_code, true as delivered, bool_or(main) as counts from assignment group by unit_code
                        ) a on a.unit_code = u.code
                        left join (
                            select unit_code, string_agg(persons || case persons when 1 then ' Person zählt'
                                else ' Personen zählen' end || ' bei ' || main_unit, '; ' order by main_unit) as text
                            from (
                                select a.unit_code, m.unit_code as main_unit, count(*) as persons
                                from assignment a
                                join assignment m on m.person_id = a.person_id and m.main
                                where not a.main and a.unit_code is not null and m.unit_code is not null
                                group by a.unit_code, m.unit_code
                            ) elsewhere
                            group by unit_code
                        ) e on e.unit_code = u.code
                        where (u.valid_from is null or u.valid_from <= :asOf)
                                and (u.valid_until is null or u.valid_until >= :asOf)
                            or a.counts
                        """)
                .param("asOf", asOf)
                .query((row, number) -> new ReportingUnit(
                        row.getString("code"),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("division"),
                        row.getBoolean("delivered"),
                        row.getString("counted_elsewhere")))
                .list()
                .stream()
                .sorted(Comparator.comparing(unit -> new UnitCode(unit.code())))
                .toList();
    }
}
