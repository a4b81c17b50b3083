package de.schulungsnachweis.operation;

import static de.schulungsnachweis.front.page.Browser.source;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.front.page.Browser;
import de.schulungsnachweis.front.page.PageTest;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.Problems;
import de.schulungsnachweis.testing.Office;
import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.TestDatabase;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Health, figures and sessions of a running service. */
@PageTest
class WatchedServiceTest {

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Imports imports;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Problems problems;

    @Autowired
    private JdbcClient service;

    @Autowired
    private JdbcIndexedSessionRepository sessions;

    @Autowired
    private Environment environment;

    @Autowired
    private MeterRegistry meters;

    @BeforeAll
    void importAnOffice() throws Exception {
        // What other tests imported into the same service was counted too.
        meters.getMeters().stream()
                .filter(meter -> meter.getId().getName().startsWith("schulungsnachweis.import"))
                .filter(Counter.class::isInstance)
                .forEach(meters::remove);
        People.create(accounts, "geheimrat", Role.HUMAN_RESOURCES);
        new Office(imports, evaluations, problems)
                .staff("00000001", "Weiß", "Änne", "50")
                .training("00000001", "Weiß", "Änne")
                .training("00000009", "Unbekannt", "Ute")
                .evaluated();
    }

    @Test
    void itIsAliveAndReadyOnThePortOfTheManagement() throws Exception {
        try (Browser browser = new Browser(managementPort)) {
            assertThat(browser.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            HttpResponse<byte[]> readiness = browser.get("/actuator/health/readiness");
            assertThat(readiness.statusCode()).isEqualTo(200);
            assertThat(source(readiness)).contains("\"database\"", "\"templates\"", "\"readinessState\"");
        }
    }

    @Test
    void figuresAreShownThereAndNameNobody() throws Exception {
        try (Browser browser = new Browser(managementPort)) {
            String figures = source(browser.get("/actuator/prometheus"));
            assertThat(figures)
                    .contains("schulungsnachweis_imports_total{kind=\"staff\",stage=\"applied\"} 1.0")
                    .contains("schulungsnachweis_import_rows_total{kind=\"certificates\",result=\"read\"} 2.0")
                    .contains("schulungsnachweis_import_problems_total{code=\"PERSON_UNKNOWN\"} 1.0")
                    .contains("schulungsnachweis_evaluation_seconds_count")
                    .contains("schulungsnachweis_review_titles 0.0")
                    .contains("schulungsnachweis_review_age_seconds 0.0")
                    .contains("schulungsnachweis_mails_waiting 0.0")
                    .doesNotContain("Weiß", "Unbekannt", "00000001", "liste.xlsx", "geheimrat");
        }
    }

    @Test
    void nothingOfThatIsShownOnThePortOfThePages() throws Exception {
        try (Browser browser = new Browser(port)) {
            assertThat(browser.get("/actuator/prometheus").uri().getPath()).isEqualTo("/anmelden");
            browser.login("geheimrat", People.PASSWORD);
            assertThat(browser.get("/actuator/prometheus").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsToldWithoutItsWords() {
        JdbcClient away = JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/fort"));
        assertThat(new DatabaseHealth(away, 1).health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(new DatabaseHealth(away, 1).health().getDetails()).isEmpty();
    }

    @Test
    void tablesOfAnOlderVersionAreNotEnoughThoseOfANewerOneAre() {
        assertThat(new DatabaseHealth(service, 1_000_000).health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(new DatabaseHealth(service, 1).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aRoleThatSeesEverythingIsNotReady() throws Exception {
        try (Connection owner = TestDatabase.asOwner(environment)) {
            JdbcClient all = JdbcClient.create(new SingleConnectionDataSource(owner, true));
            assertThat(new DatabaseHealth(all, 1).health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        }
    }

    @Test
    void aStoredSessionHoldsNeitherPasswordNorAddress() throws Exception {
        change("delete from login_session");
        try (Browser browser = new Browser(port)) {
            browser.get("/auswertung");
            assertThat(browser.login("geheimrat", People.PASSWORD).uri().getPath())
                    .isEqualTo("/auswertung");
        }
        assertThat(texts("select distinct attribute_name from login_session_attributes"))
                .isSubsetOf(
                        "SPRING_SECURITY_CONTEXT",
                        "org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository.CSRF_TOKEN");
        assertThat(texts("select encode(attribute_bytes, 'escape') from login_session_attributes"))
                .isNotEmpty()
                .noneMatch(content ->
                        content.contains("127.0.0.1") || content.contains(People.PASSWORD) || content.contains("$2a$"));
        assertThat(texts("select principal_name from login_session where principal_name is not null"))
                .isEmpty();
        assertThat(service.sql("select count(*) from login_session")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatCannotBeReadOfASessionIsForgottenAndThePersonLogsInAgain() throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.login("geheimrat", People.PASSWORD);
            change("update login_session_attributes set attribute_bytes = '\\xaced00057400'");
            HttpResponse<byte[]> page = browser.get("/auswertung");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.uri().getPath()).isEqualTo("/anmelden");
            assertThat(browser.login("geheimrat", People.PASSWORD).uri().getPath())
                    .isNotEqualTo("/anmelden");
        }
    }

    @Test
    void aSessionThatHasEndedIsDeleted() throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.login("geheimrat", People.PASSWORD);
            change("update login_session set expiry_time = 0");
            sessions.cleanUpExpiredSessions();
            assertThat(texts("select 1 from login_session")).isEmpty();
            assertThat(texts("select 1 from login_session_attributes")).isEmpty();
            assertThat(browser.get("/auswertung").uri().getPath()).isEqualTo("/anmelden");
        }
    }

    @Test
    void picturesAndStyleSheetsOpenNoSession() throws Exception {
        change("delete from login_session");
        try (Browser browser = new Browser(port)) {
            assertThat(browser.get("/images/icon.svg").statusCode()).isEqualTo(200);
        }
        assertThat(texts("select 1 from login_session")).isEmpty();
    }

    private List<String> texts(String query) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private void change(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
