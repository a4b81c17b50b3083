package de.schulungsnachweis.evaluation.person;

import de.schulungsnachweis.access.SqlScript;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.TargetGroup;
import de.schulungsnachweis.organisation.NameKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff of the own units as of the end of the mandate; one statement a page, however many there are. */
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
        ResultSetExtractor<StaffPage> reader = StaffRegister::read;
        return filtered(filter, today)
                .param("size", PAGE_SIZE)
                .param("page", Math.max(number, 0))
                .query(reader);
    }

    /** A row without a line says that there is none. */
    private static StaffPage read(ResultSet rows) throws SQLException {
        RowMapper<StaffLine> mapper = new DataClassRowMapper<>(StaffLine.class);
        List<StaffLine> lines = new ArrayList<>();
        int total = 0;
        int shown = 0;
        while (rows.next()) {
            total = rows.getInt("total");
            shown = rows.getInt("shown");
            if (total > 0) {
                lines.add(Objects.requireNonNull(mapper.mapRow(rows, lines.size())));
            }
        }
        return new StaffPage(lines, shown, Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE), total);
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

    private JdbcClient.StatementSpec filtered(StaffFilter filter, LocalDate today) {
        @Nullable TargetGroup group = filter.group();
        @Nullable StaffState state = filter.state();
        @Nullable String search = filter.search();
        return REGISTER.with(jdbc)
                .param("mandate", mandate.id())
                .param("asOf", mandate.windowEnd())
                .param("today", today)
                .param("unit", filter.unit(), Types.VARCHAR)
                .param("subUnit", filter.subUnit(), Types.VARCHAR)
                .param("group", group == null ? null : group.name(), Types.VARCHAR)
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("withReview", filter.withReview())
                .param("name", NameKey.of(search), Types.VARCHAR)
                .param("number", search == null ? null : search.strip(), Types.VARCHAR);
    }
}
