package de.schulungsnachweis.front.staff;

import static de.schulungsnachweis.front.staff.StaffRows.certificates;
import static de.schulungsnachweis.front.staff.StaffRows.person;
import static de.schulungsnachweis.front.staff.StaffRows.training;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.schulungsnachweis.intake.ImportMode;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.organisation.contact.ContactDecisions;
import de.schulungsnachweis.organisation.contact.ContactPreview;
import de.schulungsnachweis.organisation.contact.ContactReturns;
import de.schulungsnachweis.recognition.correction.CorrectionList;
import de.schulungsnachweis.recognition.correction.Corrections;
import de.schulungsnachweis.recognition.correction.TrainingStatement;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.TestDatabase;
import de.schulungsnachweis.testing.Workbooks;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** R26a: what was decided or corrected by hand can be taken back by the own office; then the lists hold again. */
@DatabaseTest
class TakingBackTest {

    private static final String GROUPS =
            "select string_agg(target_group, ',' order by person_id) from assignment where unit_code = '50'";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Environment environment;

    @Autowired
    private Imports imports;

    @Autowired
    private ContactDecisions decisions;

    @Autowired
    private ContactReturns returns;

    @Autowired
    private Corrections corrections;

    @Autowired
    private CorrectionList correctionList;

    @TempDir
    private Path folder;

    @BeforeEach
    void importAnOffice() throws Exception {
        imports.run(new ImportOrder(
                ListKind.STAFF,
                Workbooks.write(
                        folder.resolve("personal.xlsx"),
                        StaffRows.HEADERS,
                        List.of(
                                person("00000001", "Arndt", "50", "Empfang", "nein", "nein"),
                                person("00000002", "Brandt", "50", "Empfang", "nein", "ja"),
                                person("00000003", "Celik", "50", "Empfang", "ja", "nein"))),
                "personal.xlsx",
                null));
        imports.run(certificates(
                folder, "nachweise.xlsx", List.of(training("00000001", "Interkulturelle Kompetenz", "2 Stunden"))));
        Officers.logIn("50");
    }

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void aDecisionForASachgebietIsTakenBackAfterItsNumbersWereSeen() throws Exception {
        decisions.decide("50", "Empfang", true);
        assertThat(text(GROUPS)).isEqualTo("STAFF,STAFF,LEADERS");
        long decision = returns.batches().getFirst().id();
        assertThat(returns.preview(decision, true)).isEqualTo(new ContactPreview(3, 2, 0, 1, 1, 0));
        assertThat(returns.takeBack(decision, true).persons()).isEqualTo(3);
        assertThat(text(GROUPS)).isEqualTo("NOT_IN_TARGET_GROUP,STAFF,LEADERS");
        assertThat(returns.batches()).isEmpty();
        assertThat(text("select string_agg(action || ' ' || subject, ',' order by id) from audit_entry"))
                .contains("CONTACT_TAKEN_BACK einheit:50");
    }

    @Test
    void aDecisionIsTakenBackForOnePersonAlone() throws Exception {
        decisions.decide("50", "Empfang", true);
        long person = Long.parseLong(text("select id from person where family_name = 'Arndt'"));
        long decision = decisions.ofPerson(person).getFirst().id();
        assertThat(returns.takeBack(decision, false).persons()).isEqualTo(1);
        assertThat(decisions.ofPerson(person)).isEmpty();
        assertThat(returns.batches().getFirst().persons()).isEqualTo(2);
    }

    @Test
    void thePageTakesNothingBackWhereTheNumbersAreNotThoseThatWereSeen() throws Exception {
        decisions.decide("50", "Empfang", true);
        String page =
                "/beschaeftigte/buergerkontakt/" + returns.batches().getFirst().id();
        assertThat(answer("50", get(page)).getContentAsString()).contains("Nicht mehr in der Zielgruppe: 1");
        answer("50", post(page).param("alle", "true").param("personen", "2"));
        assertThat(returns.batches()).hasSize(1);
        answer("50", post(page).param("alle", "true").param("personen", "3"));
        assertThat(returns.batches()).isEmpty();
        assertThat(answer("50", get(page)).getStatus()).isEqualTo(404);
    }

    @Test
    void anotherOfficeNeitherSeesNorTakesBack() throws Exception {
        decisions.decide("50", "Empfang", true);
        long decision = returns.batches().getFirst().id();
        correct();
        long correction =
                correctionList.ofPerson(personOfCertificate()).getFirst().id();
        Officers.logIn("51");
        assertThat(returns.batches()).isEmpty();
        assertThat(returns.takeBack(decision, true).persons()).isZero();
        assertThat(corrections.takeBack(correction)).isFalse();
        assertThat(answer("51", get("/beschaeftigte/berichtigungen/" + correction))
                        .getStatus())
                .isEqualTo(404);
        Officers.logIn("50");
        assertThat(returns.batches()).hasSize(1);
        assertThat(correctionList.find(correction)).isPresent();
    }

    @Test
    void aCorrectionThatIsTakenBackLeavesWhatTheListSaid() throws Exception {
        String before = text("select to_jsonb(c) from certificate c");
        correct();
        assertThat(text("select title from certificate")).isEqualTo("Anders");
        long correction =
                correctionList.ofPerson(personOfCertificate()).getFirst().id();
        assertThat(answer("50", get("/beschaeftigte/berichtigungen/" + correction))
                        .getContentAsString())
                .contains("Interkulturelle Kompetenz", "Anders");
        assertThat(corrections.takeBack(correction)).isTrue();
        assertThat(text("select to_jsonb(c) from certificate c")).isEqualTo(before);
        assertThat(corrections.takeBack(correction)).isFalse();
    }

    @Test
    void aCorrectionThatIsTakenBackLaterLeavesWhatTheNewestListSaid() throws Exception {
        correct();
        ImportOrder list = certificates(
                folder, "spaeter.xlsx", List.of(training("00000001", "Interkulturelle Kompetenz", "8 UE")));
        long run = imports.stage(new ImportOrder(list.kind(), list.file(), list.fileName(), null, ImportMode.SNAPSHOT))
                .storedId();
        imports.apply(run, null);
        assertThat(text("select min(title) from certificate where duplicate_of is null"))
                .isEqualTo("Anders");
        corrections.takeBack(
                correctionList.ofPerson(personOfCertificate()).getFirst().id());
        assertThat(text("select string_agg(distinct title, ',') from certificate"))
                .isEqualTo("Interkulturelle Kompetenz");
        assertThat(text("select max(minutes) from certificate")).isEqualTo("360");
    }

    private void correct() throws Exception {
        long certificate = Long.parseLong(text("select id from certificate"));
        TrainingStatement said =
                new TrainingStatement("Anders", null, null, null, LocalDate.of(2023, 2, 1), "3 Stunden", true);
        assertThat(corrections.correct(personOfCertificate(), certificate, said))
                .isTrue();
    }

    private long personOfCertificate() throws Exception {
        return Long.parseLong(text("select min(person_id) from certificate"));
    }

    /** What the officer of a unit is answered, who stays logged in. */
    private MockHttpServletResponse answer(String unit, MockHttpServletRequestBuilder request) throws Exception {
        Officers.logIn(unit);
        Authentication login =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        Object officer = Objects.requireNonNull(login.getPrincipal());
        MockHttpServletResponse response = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build()
                .perform(request.with(csrf())
                        .with(authentication(new TestingAuthenticationToken(officer, "", "ROLE_TRAINING_OFFICER"))))
                .andReturn()
                .getResponse();
        Officers.logIn(unit);
        return response;
    }

    private String text(String sql) throws Exception {
        try (Connection owner = TestDatabase.asOwner(environment);
                Statement statement = owner.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }
}
