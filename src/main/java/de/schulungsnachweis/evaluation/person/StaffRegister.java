package de.schulungsnachweis.evaluation.person;

import de.schulungsnachweis.access.SqlScript;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.TargetGroup;
import de.schulungsnachweis.mandate.person.EmploymentRule;
import de.schulungsnachweis.organisation.NameKey;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff of the own units as of the end of the mandate; two statements, however many there are. */
@Service
@Transactional(readOnly = true)
public class StaffRegister {

    /** Lines on a page. */
    public static final int PAGE_SIZE = 50;

    private static final SqlScript REGISTER = SqlScript.load("evaluation/staff-register.sql");

    private final JdbcClient jdbc;
    private final Mandate mandate;

    StaffRegister(JdbcClient jdbc, Mandate mandate) {
        this.jdbc = jdbc;
        this.mandate = mandate;
    }

    /**
     * One page of those who fit the filter, by name.
     *
     * @param today a training that ends later is not over yet (R11)
     * @param number of the page, from 0; the last page if it is greater
     */
    public StaffPage page(StaffFilter filter, LocalDate today, int number) {
        int total = total(filter, today);
        int pages = Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        int shown = Math.clamp(number, 0, pages - 1);
        List<StaffLine> lines = filtered(
                        filter,
                        today,
                        "select * from fitting order by family_key, given_key nulls first, id, unit_code limit :limit offset :offset")
                .param("limit", PAGE_SIZE)
                .param("offset", shown * PAGE_SIZE)
                .query(new DataClassRowMapper<>(StaffLine.class))
                .list();
        return new StaffPage(lines, shown, pages, total);
    }

    /** The units and their Sachgebiete in which somebody works, by code and name. */
    public List<Workplace> workplaces() {
        return jdbc.sql("""
                        select a.unit_code, a.sub_unit, count(distinct a.person_id) as persons
                        from assignment a join person p on p.id = a.person_id
                        where a.unit_code is not null
                            and (a.valid_from is null or a.valid_from <= :asOf)
                            and (a.valid_until is null or a.valid_until >= :asOf)
                            and (p.entry_day is null or p.entry_day <= :asOf)
                            and (p.exit_day is null or p.exit_day >= :asOf)
                        group by a.unit_code, a.sub_unit
                        order by a.unit_code, a.sub_unit nulls last
                        """)
                .param("asOf", mandate.windowEnd())
                .query(new DataClassRowMapper<>(Workplace.class))
                .list();
    }

    private int total(StaffFilter filter, LocalDate today) {
        return filtered(filter, today, "select count(*) from fitting")
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(StaffFilter filter, LocalDate today, String question) {
        @Nullable TargetGroup group = filter.group();
        @Nullable StaffState state = filter.state();
        @Nullable String search = filter.search();
        return REGISTER.with(jdbc, question)
                .param("mandate", mandate.id())
                .param("asOf", mandate.windowEnd())
                .param("today", today)
                .param("newcomersSince", EmploymentRule.newcomersSince(mandate.windowEnd()))
                .param("unit", filter.unit(), Types.VARCHAR)
                .param("subUnit", filter.subUnit(), Types.VARCHAR)
                .param("group", group == null ? null : group.name(), Types.VARCHAR)
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("name", NameKey.of(search), Types.VARCHAR)
                .param("number", search == null ? null : search.strip(), Types.VARCHAR);
    }
}
