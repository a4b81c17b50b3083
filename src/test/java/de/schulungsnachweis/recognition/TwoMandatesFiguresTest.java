package de.schulungsnachweis.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.export.EvaluationCsv;
import de.schulungsnachweis.evaluation.export.EvaluationJson;
import de.schulungsnachweis.evaluation.export.EvaluationText;
import de.schulungsnachweis.evaluation.export.EvaluationWorkbook;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.Problems;
import de.schulungsnachweis.mandate.InstalledMandates;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Mandates;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.FirstMandate;
import de.schulungsnachweis.testing.Office;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of two mandates over the same persons and certificates, in one database, side by side. */
@DatabaseTest
class TwoMandatesFiguresTest {

    private static final Mandate SECOND = Mandates.load("datenschutz-2026");

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

    @BeforeEach
    void importLists() throws Exception {
        new Office(imports, evaluations, problems)
                .withUnits("50")
                .leader("1", "Weiß", "Ada", "50")
                .staff("2", "Nowak", "Jan", "50")
                .person("3", "Arndt", "Eva", "50", row -> {})
                .person("4", "Hoyer", "Max", "50", row -> row.citizenContact = null)
                .training("1", "Weiß", "Ada")
                .training("1", "Weiß", "Ada", row -> on(row, "IT-Sicherheit am Arbeitsplatz"))
                .training("2", "Nowak", "Jan", row -> on(row, "Informationssicherheit"))
                .training("3", "Arndt", "Eva", row -> on(row, "Datenschutz am Arbeitsplatz"))
                .evaluated();
        InstalledMandates both = new InstalledMandates(FirstMandate.MANDATE, List.of(SECOND));
        Judging judging = new Judging(jdbc, dataSource, both, new TitleFindings(both), courses);
        new NewMandates(jdbc, both, judging, transactions).run(new DefaultApplicationArguments());
    }

    @Test
    void everybodyBelongsToTheTargetGroupOfAMandateForEverybody() {
        Evaluation second = evaluation(SECOND);
        assertThat(second.total().leaders().target()).isEqualTo(1);
        assertThat(second.total().staff().target()).isEqualTo(3);
        assertThat(second.total().outsidePersons()).isZero();
        assertThat(second.total().undeclared()).isZero();
        assertThat(second.persons().staff()).isEqualTo(3);
        assertThat(second.persons().undeclared()).isZero();
    }

    @Test
    void trainingsAreCountedInTheMandatesOwnCategories() {
        Evaluation second = evaluation(SECOND);
        assertThat(second.total().staff().trainings())
                .containsEntry(SECOND.category("DATA_PROTECTION"), 1)
                .containsEntry(SECOND.category("INFORMATION_SECURITY"), 1)
                .hasSize(2);
        assertThat(second.total().staff().fulfilled()).isEqualTo(2);
        assertThat(second.total().staff().open()).isEqualTo(1);
    }

    @Test
    void whatAMandateDoesNotAcceptOfItsLeadersIsCountedAndDoesNotFulfil() {
        GroupFigures leaders = evaluation(SECOND).total().leaders();
        assertThat(leaders.trainings()).containsEntry(SECOND.category("INFORMATION_SECURITY"), 1);
        assertThat(leaders.fulfilled()).isZero();
    }

    @Test
    void theFirstMandatesTableIsAsItWouldBeAlone() {
        Evaluation first = evaluation(FirstMandate.MANDATE);
        assertThat(first.total().leaders().fulfilled()).isEqualTo(1);
        assertThat(first.total().leaders().trainings()).containsEntry(FirstMandate.INTERCULTURAL, 1);
        assertThat(first.total().staff().target()).isEqualTo(1);
        assertThat(first.total().outsidePersons()).isEqualTo(1);
        assertThat(first.total().undeclared()).isEqualTo(1);
    }

    @Test
    void anInstanceOfTheVersionBeforeStillFindsItsFunctions() {
        List<Long> counted = CurrentScope.during(
                Job.EVALUATION,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("""
                                select f.democratic + 10 * f.intercultural + 100 * f.multilingual + 1000 * f.plain_language
                                from evaluation_figures(:mandate, :asOf, :asOf, :asOf, null) f
                                where f.level = 'TOTAL' and f.target_group = 'LEADERS'
                                union all
                                select p.entries from evaluation_persons(:asOf, null, null) p where p.place = 'STAFF'
                                """)
                                .param("mandate", FirstMandate.MANDATE.id())
                                .param("asOf", Office.AS_OF)
                                .query(Long.class)
                                .list()));
        assertThat(counted).containsExactly(10L, 1L);
    }

    @Test
    void whatIsKeptOfAMandateIsKeptInItsGroups() {
        List<String> places = CurrentScope.during(
                Job.EVALUATION,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql(
                                        "select place || ' ' || entries from evaluation_persons(:asOf, array['50'], null, :mandate) order by 1")
                                .param("mandate", SECOND.id())
                                .param("asOf", Office.AS_OF)
                                .query(String.class)
                                .list()));
        assertThat(places).containsExactly("LEADERS 1", "STAFF 3");
    }

    @Test
    void everyOutputHasTheMandatesColumnsAndWords() throws Exception {
        Evaluation second = evaluation(SECOND);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EvaluationJson().write(second, out);
        assertThat(text(out)).contains("\"mandate\" : \"datenschutz-2026\"", "\"dataProtection\" : 1");
        assertThat(text(out)).doesNotContain("democratic");
        out.reset();
        EvaluationCsv.write(second, out);
        assertThat(text(out).lines().findFirst().orElseThrow())
                .contains(";Datenschutz;Informationssicherheit;gesamt;")
                .doesNotContain("Mehrsprachigkeit");
        assertThat(new EvaluationText().render(second))
                .contains("B  alle anderen Beschäftigten", " dat.  inf. ", "Unterweisungskonzept Datenschutz");
        out.reset();
        new EvaluationWorkbook().write(second, out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheet("Beschäftigte").getRow(4).getCell(4).getStringCellValue())
                    .isEqualTo("Datenschutz");
            assertThat(workbook.getSheet("Beschäftigte").getRow(5).getCell(6).getCellFormula())
                    .isEqualTo("SUM(E6:F6)");
        }
    }

    private static String text(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void on(Office.TrainingRow row, String title) {
        row.title = title;
        row.duration = "60 min";
        row.lastDay = LocalDate.of(2026, 3, 2);
    }

    private Evaluation evaluation(Mandate mandate) {
        return CurrentScope.during(Job.EVALUATION, () -> evaluations.evaluate(mandate, Office.AS_OF, Office.AS_OF));
    }
}
