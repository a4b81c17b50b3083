package de.schulungsnachweis.evaluation.person;

import de.schulungsnachweis.access.SqlScript;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.person.EmploymentRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How persons of the own units stand to the mandate; two statements, however many persons. */
@Service
@Transactional(readOnly = true)
public class Standings {

    private static final SqlScript PERSONS = SqlScript.load("evaluation/standing-persons.sql");
    private static final SqlScript CERTIFICATES = SqlScript.load("evaluation/standing-certificates.sql");

    private final JdbcClient jdbc;
    private final Mandate mandate;

    Standings(JdbcClient jdbc, Mandate mandate) {
        this.jdbc = jdbc;
        this.mandate = mandate;
    }

    /**
     * One person; empty for who does not work in an own unit on the as-of day.
     *
     * @param today a training that ends later is not over yet (R11)
     */
    public Optional<Standing> of(long person, LocalDate today) {
        return read(person, null, today).stream().findFirst();
    }

    /** Everybody who is counted in the own unit, by Sachgebiet and name. */
    public List<Standing> ofUnit(String unitCode, LocalDate today) {
        return read(null, unitCode, today);
    }

    private List<Standing> read(@Nullable Long person, @Nullable String unit, LocalDate today) {
        Map<Long, Standing> standings = new LinkedHashMap<>();
        PERSONS.with(jdbc)
                .param("asOf", mandate.windowEnd())
                .param("person", person, Types.BIGINT)
                .param("unit", unit, Types.VARCHAR)
                .query(row -> {
                    Standing standing = StandingRows.person(row);
                    standings
                            .computeIfAbsent(standing.id(), id -> standing)
                            .work()
                            .add(StandingRows.work(row, mandate));
                });
        CERTIFICATES
                .with(jdbc)
                .param("mandate", mandate.id())
                .param("asOf", mandate.windowEnd())
                .param("today", today)
                .param("newcomersSince", EmploymentRule.newcomersSince(mandate.windowEnd()))
                .param("persons", standings.keySet().toArray(Long[]::new))
                .query(row -> {
                    add(standings, row);
                });
        return new ArrayList<>(standings.values());
    }

    private void add(Map<Long, Standing> standings, ResultSet row) throws SQLException {
        @Nullable Standing standing = standings.get(row.getLong("person_id"));
        if (standing != null) {
            standing.handedIn().add(StandingRows.certificate(row, mandate));
        }
    }
}
