package de.schulungsnachweis.evaluation.round;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.evaluation.CertificateAccount;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.Problems;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Office;
import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.TestDatabase;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** R23: a closing accounts for everything that was read, also for what belongs to no unit. */
@DatabaseTest
class R23ClosingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private Imports imports;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Problems problems;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Versions versions;

    @Autowired
    private Environment environment;

    private Office office;

    @BeforeEach
    void importTwoOfficesTogether() throws Exception {
        office = new Office(imports, evaluations, problems).withUnits("50", "51");
        Officers.logIn("50", "51");
        office.staff("1", "Weiß", "Anna", "50").staff("2", "Nowak", "Jan", "51").staff("3", "Hoyer", "Ute", "51");
        office.training("1", "Weiß", "Anna")
                .training("2", "Nowak", "Jan", row -> row.unit = "51")
                .training("99999999", "Unbekannt", "Udo", row -> row.unit = "51");
        office.evaluated();
    }

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void aCertificateOfNobodyStandsInTheClosing() {
        Version closing = closed("50", "51");
        Evaluation table = versions.rebuild(closing);
        assertThat(table.certificates().of(Outcome.PERSON_UNCLEAR)).isEqualTo(1);
        assertThat(table.certificates().of(Outcome.COUNTED)).isEqualTo(2);
        assertThat(versions.intact(closing)).isTrue();
    }

    @Test
    void aClosingOfAllUnitsAccountsForAllCertificatesThatWereRead() {
        Version closing = closed("50", "51");
        CertificateAccount kept = versions.rebuild(closing).certificates();
        CertificateAccount live =
                evaluations.evaluate(Office.AS_OF, TODAY, List.of()).certificates();
        assertThat(kept).isEqualTo(live);
        assertThat(kept.all())
                .isEqualTo(kept.of(Outcome.Kind.COUNTED)
                        + kept.of(Outcome.Kind.NOT_COUNTED)
                        + kept.of(Outcome.Kind.REVIEW))
                .isEqualTo(3);
    }

    @Test
    void aClosingOfOneUnitLeavesOutTheCertificatesOfTheOther() {
        CertificateAccount kept = versions.rebuild(closed("50")).certificates();
        assertThat(kept.of(Outcome.COUNTED)).isEqualTo(1);
        assertThat(kept.of(Outcome.PERSON_UNCLEAR)).isEqualTo(1);
    }

    @Test
    void whoIsInNoUnitIsShownInTheClosing() throws Exception {
        asOwner("update assignment set unit_code = null"
                + " where person_id = (select id from person where family_name = 'Hoyer')");
        Evaluation table = versions.rebuild(closed("50", "51"));
        assertThat(table.persons().withoutUnit()).isEqualTo(1);
        assertThat(table.persons())
                .isEqualTo(evaluations.evaluate(Office.AS_OF, TODAY, List.of()).persons());
    }

    private Version closed(String... units) {
        Officers.logInAs(Role.HUMAN_RESOURCES);
        long round = rounds.open(RoundKind.INTERIM, Office.AS_OF, TODAY, TODAY);
        for (String unit : units) {
            Officers.logIn("50", "51");
            deliveries.prepare(round, unit, new Signature("Ina Vogel", TODAY), "", TODAY);
            deliveries.release(round, unit, new Signature("Jens Amsel", TODAY), TODAY);
        }
        Officers.logInAs(Role.HUMAN_RESOURCES);
        return versions.find(rounds.close(round, TODAY)).orElseThrow();
    }

    private void asOwner(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
