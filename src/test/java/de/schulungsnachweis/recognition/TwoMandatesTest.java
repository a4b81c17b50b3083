package de.schulungsnachweis.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.Problems;
import de.schulungsnachweis.mandate.InstalledMandates;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Mandates;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.FirstMandate;
import de.schulungsnachweis.testing.Office;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A second mandate is a file: it judges the same certificates by its own categories, minutes and window. */
@DatabaseTest
class TwoMandatesTest {

    private static final Mandate SECOND = Mandates.load("datenschutz-2026");
    private static final String DATA_PROTECTION = "Datenschutz am Arbeitsplatz";

    @Autowired
    private Imports imports;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Problems problems;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private CourseDecisions courses;

    @Autowired
    private PlatformTransactionManager transactions;

    private final InstalledMandates both = new InstalledMandates(FirstMandate.MANDATE, List.of(SECOND));
    private Judging judging;

    @BeforeEach
    void installBoth() {
        judging = new Judging(jdbc, dataSource, both, new TitleFindings(both), courses);
    }

    @Test
    void certificatesThatWereThereBeforeTheMandateAreJudgedAtTheStart() throws Exception {
        importLists();
        assertThat(outcomes(SECOND)).isEmpty();
        start();
        assertThat(outcomes(SECOND))
                .containsExactly(
                        "Datenschutz 2025: OUTSIDE_WINDOW DATA_PROTECTION",
                        "Datenschutz am Arbeitsplatz: COUNTED DATA_PROTECTION",
                        "Datenschutz kompakt: TOO_SHORT DATA_PROTECTION",
                        "IT-Sicherheit und Datenschutz: COUNTED DATA_PROTECTION",
                        "Interkulturelle Kompetenz: OUTSIDE_WINDOW null");
    }

    @Test
    void twoInstancesThatStartTogetherJudgeEveryCertificateOnce() throws Exception {
        importLists();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            List<Future<?>> started = new ArrayList<>();
            work(() -> {
                judging.judgeNew(SECOND, 0, 3);
                started.add(other.submit(this::start));
                await().atMost(Duration.ofMinutes(1)).until(this::somebodyWaits);
            });
            started.getFirst().get(1, TimeUnit.MINUTES);
        }
        assertThat(outcomes(SECOND)).hasSize(5);
    }

    private boolean somebodyWaits() {
        return jdbc.sql("""
                        select exists (select from pg_locks l join pg_database d on d.oid = l.database
                            where d.datname = current_database() and l.locktype = 'advisory' and not l.granted)
                        """).query(Boolean.class).single();
    }

    @Test
    void theFirstMandatesJudgementsStayAsTheyAre() throws Exception {
        importLists();
        List<String> before = outcomes(FirstMandate.MANDATE);
        start();
        assertThat(outcomes(FirstMandate.MANDATE))
                .isEqualTo(before)
                .contains("Interkulturelle Kompetenz: COUNTED INTERCULTURAL");
    }

    @Test
    void newCertificatesAreJudgedByBoth() throws Exception {
        importLists();
        work(() -> {
            jdbc.sql("delete from judgement").update();
            judging.judgePersons(references());
        });
        assertThat(outcomes(FirstMandate.MANDATE)).hasSize(5);
        assertThat(outcomes(SECOND)).hasSize(5);
    }

    @Test
    void aDecisionHoldsForTheMandateWhoseCategoryItNames() throws Exception {
        importLists();
        start();
        decide(FirstMandate.MANDATE, "DEMOCRATIC");
        assertThat(outcomes(FirstMandate.MANDATE)).contains("Datenschutz am Arbeitsplatz: TOO_SHORT DEMOCRATIC");
        assertThat(outcomes(SECOND)).contains("Datenschutz am Arbeitsplatz: COUNTED DATA_PROTECTION");
        decide(SECOND, "INFORMATION_SECURITY");
        assertThat(outcomes(FirstMandate.MANDATE)).contains("Datenschutz am Arbeitsplatz: TOO_SHORT DEMOCRATIC");
        assertThat(outcomes(SECOND)).contains("Datenschutz am Arbeitsplatz: COUNTED INFORMATION_SECURITY");
    }

    @Test
    void whoBelongsToWhichLineIsStoredForTheCounting() {
        start();
        assertThat(jdbc.sql("""
                                select target_group || ' ' || duty_group from mandate_group
                                where mandate_id = :mandate order by target_group
                                """)
                        .param("mandate", SECOND.id())
                        .query(String.class)
                        .list())
                .containsExactly("LEADERS LEADERS", "NOT_IN_TARGET_GROUP STAFF", "STAFF STAFF", "UNDECLARED STAFF");
    }

    private void importLists() throws Exception {
        new Office(imports, evaluations, problems)
                .withUnits("50")
                .leader("1", "Weiß", "Ada", "50")
                .staff("2", "Nowak", "Jan", "50")
                .training("1", "Weiß", "Ada")
                .training("1", "Weiß", "Ada", row -> on(row, DATA_PROTECTION, "60 min"))
                .training("2", "Nowak", "Jan", row -> on(row, "IT-Sicherheit und Datenschutz", "2 UE"))
                .training("2", "Nowak", "Jan", row -> on(row, "Datenschutz kompakt", "1 UE"))
                .training("2", "Nowak", "Jan", row -> {
                    on(row, "Datenschutz 2025", "60 min");
                    row.lastDay = LocalDate.of(2025, 12, 31);
                })
                .evaluated();
    }

    private static void on(Office.TrainingRow row, String title, String duration) {
        row.title = title;
        row.duration = duration;
        row.lastDay = LocalDate.of(2026, 3, 2);
    }

    private void start() {
        new NewMandates(jdbc, both, judging, transactions).run(new DefaultApplicationArguments());
    }

    private void decide(Mandate mandate, String category) {
        CourseDecision decision = new DecisionOrder(
                        DATA_PROTECTION, null, null, mandate.category(category), null, null, "Beispiel")
                .decision();
        work(() -> {
            new DecisionBook(jdbc, mandate, Clock.systemUTC()).add(decision);
            judging.judgeCourses(List.of(decision));
        });
    }

    private List<String> references() {
        return jdbc.sql("select distinct person_reference from certificate")
                .query(String.class)
                .list();
    }

    private List<String> outcomes(Mandate mandate) {
        return CurrentScope.during(
                Job.RECOGNITION,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("""
                                select concat(c.title, ': ', j.outcome, ' ', coalesce(j.category_staff, 'null'))
                                from judgement j join certificate c on c.id = j.certificate_id
                                where j.mandate_id = :mandate order by c.title collate "C"
                                """)
                                .param("mandate", mandate.id())
                                .query(String.class)
                                .list()));
    }

    private void work(Runnable work) {
        CurrentScope.during(Job.RECOGNITION, () -> {
            new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
            return null;
        });
    }
}
