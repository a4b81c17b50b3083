package de.schulungsnachweis.city;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.TestDatabase;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the table costs at the database, beside a bare count and a plain join with grouping sets. Prints the medians. */
@Tag("ausdauer")
@DatabaseTest
class EvaluationCostTest {

    private static final int ROUNDS = 5;

    private static final String TABLE = """
            select * from mandate_figures('zugangshemmnisse-2026',
                array['DEMOCRATIC', 'INTERCULTURAL', 'MULTILINGUAL', 'PLAIN_LANGUAGE'],
                '2026-12-31', '2026-12-31', '2026-10-01')
            """;
    private static final String COUNT = "select count(*) from certificate";
    private static final String PLAIN = """
            select a.unit_code, a.target_group, j.category_staff, count(*)
            from person p
            join assignment a on a.person_id = p.id
            join certificate c on c.person_id = p.id
            join judgement j on j.certificate_id = c.id
            where j.outcome = 'COUNTED'
            group by grouping sets ((a.unit_code, a.target_group, j.category_staff), (a.target_group), ())
            """;

    /** Counted without any of the program's functions. */
    private static final String COUNTED = """
            select count(*) from certificate c
            join judgement j on j.certificate_id = c.id
            join person p on p.id = c.person_id
            join assignment a on a.person_id = p.id
            where j.outcome = 'COUNTED' and a.target_group in ('LEADERS', 'STAFF') and p.exit_day is null
                and c.last_day <= '2026-12-31'
            """;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Environment environment;

    @Test
    void theTableOfACityAndOfAWholeCountry() throws Exception {
        measure(45, 15_000);
        double small = measure(500, 10_000);
        double middle = measure(500, 100_000);
        double large = measure(500, 1_000_000);
        print(
                "Exponent von 10.000 bis 100.000 Personen %.2f, von 100.000 bis 1.000.000 Personen %.2f",
                Math.log10(middle / small), Math.log10(large / middle));
    }

    private double measure(int units, int persons) throws Exception {
        try (Connection owner = TestDatabase.asOwner(environment)) {
            SqlCity.fill(owner, units, persons);
        }
        double count = median(COUNT);
        double plain = median(PLAIN);
        double table = median(TABLE);
        print(
                "%,d Personen, %,d Nachweise, %d Einheiten: bloßes Zählen %.0f ms, einfache Verknüpfung %.0f ms, "
                        + "Auswertung %.0f ms",
                persons, 2 * persons, units, count, plain, table);
        assertThat(number("select trainings[1] + trainings[2] + trainings[3] + trainings[4] from (" + TABLE
                                + ") t where level = 'TOTAL' and target_group = 'LEADERS'")
                        + number("select trainings[1] + trainings[2] + trainings[3] + trainings[4] from (" + TABLE
                                + ") t where level = 'TOTAL' and target_group = 'STAFF'"))
                .isEqualTo(number(COUNTED));
        return table;
    }

    /** In milliseconds, once everything is in memory. */
    private double median(String sql) {
        List<Double> times = new ArrayList<>();
        run(sql);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            run(sql);
            times.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(times);
        return times.get(ROUNDS / 2);
    }

    private void run(String sql) {
        int rows = CurrentScope.during(
                Job.EVALUATION,
                () -> Objects.requireNonNull(new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql(sql).query().listOfRows().size())));
        assertThat(rows).isPositive();
    }

    private long number(String sql) {
        return Objects.requireNonNull(CurrentScope.during(
                Job.EVALUATION,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql(sql).query(Long.class).single())));
    }

    private static void print(String text, Object... values) {
        System.out.println(String.format(Locale.GERMAN, text, values));
    }
}
