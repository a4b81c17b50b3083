package de.schulungsnachweis.city;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What row-level security costs: the same city, with and without it, in turns. Prints the medians. */
@Tag("ausdauer")
@DatabaseTest
class SecondWallCostTest {

    private static final int ROUNDS = 5;
    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    private static final String SWITCH = """
            do $$ declare t text; begin
                foreach t in array array['person', 'assignment', 'certificate', 'judgement', 'unit_head', 'import_run',
                    'import_problem', 'staged_staff', 'staged_certificate'] loop
                    execute format('alter table %%I %s row level security', t);
                end loop;
            end $$""";

    @Autowired
    private Imports imports;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Environment environment;

    @Test
    void importsAndEvaluatesWithAndWithoutIt(@TempDir Path folder) throws Exception {
        City city = City.of(45, 15_000, 30_000);
        Path staff = city.writeStaff(folder.resolve("personal.xlsx"));
        Path certificates = city.writeCertificates(folder.resolve("nachweise.xlsx"));
        Times with = new Times();
        Times without = new Times();
        round(staff, certificates, new Times());
        for (int round = 0; round < ROUNDS; round++) {
            asOwner(SWITCH.formatted("disable"));
            round(staff, certificates, without);
            asOwner(SWITCH.formatted("enable"));
            round(staff, certificates, with);
        }
        System.out.printf(
                "Einlesen mit zweiter Wand %.2f s, ohne %.2f s%n", median(with.imports), median(without.imports));
        System.out.printf(
                "Auswerten mit zweiter Wand %.3f s, ohne %.3f s%n",
                median(with.evaluations), median(without.evaluations));
        assertThat(with.counted).isEqualTo(without.counted);
    }

    private void round(Path staff, Path certificates, Times times) throws Exception {
        asOwner(
                "truncate person, certificate, staged_staff, staged_certificate, import_run, organisational_unit, course_decision cascade");
        long start = System.nanoTime();
        imports.run(new ImportOrder(ListKind.STAFF, staff, "personal.xlsx", null));
        imports.run(new ImportOrder(ListKind.CERTIFICATES, certificates, "nachweise.xlsx", null));
        long imported = System.nanoTime();
        Evaluation evaluation =
                CurrentScope.during(Job.EVALUATION, () -> evaluations.evaluate(AS_OF, AS_OF, List.of()));
        times.imports.add((imported - start) / 1e9);
        times.evaluations.add((System.nanoTime() - imported) / 1e9);
        times.counted = evaluation.total().staff().trainingsTotal();
    }

    private void asOwner(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    private static final class Times {

        private final List<Double> imports = new ArrayList<>();
        private final List<Double> evaluations = new ArrayList<>();
        private int counted;
    }
}
