package de.schulungsnachweis.instance;

import static de.schulungsnachweis.front.page.Browser.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.schulungsnachweis.front.page.Browser;
import de.schulungsnachweis.reminder.TestMailServer;
import de.schulungsnachweis.testing.People;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two services on one database that was empty when both were started at the same moment. They stay for all methods, since
 * starting them takes long; each method needs only what it brings itself.
 */
@Tag("ausdauer")
@Timeout(600)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoInstancesTest {

    private static final int TEAMS = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String STAFF = "Personalnummer;Nachname;Vorname;E-Mail;Organisationseinheit;Funktion;"
            + "Führungskraft (ja/nein);Bürgerkontakt (ja/nein);Vorgesetzte Person (Personalnummer oder E-Mail);"
            + "Am Stichtag im Dienst (ja/nein)";

    private final InstanceDatabase database = new InstanceDatabase();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private Path folder;
    private Instance first;
    private Instance second;

    @BeforeAll
    void startBothAtTheSameMoment(@TempDir Path ofAllTests) throws Exception {
        folder = ofAllTests;
        TestMailServer.forget();
        first = start("eins");
        second = start("zwei");
        first.awaitReady();
        second.awaitReady();
        database.person("fortbildung", "TRAINING_OFFICER", "50");
        database.person("personalamt", "HUMAN_RESOURCES", "50");
    }

    @AfterAll
    void end() {
        threads.shutdownNow();
        first.close();
        second.close();
    }

    @Test
    @Order(1)
    void oneOfThemMakesTheTablesAndTheFirstAccount() throws Exception {
        assertThat(database.number("select count(*) from local_account where login_name = 'administration'"))
                .isEqualTo(1);
        assertThat(database.texts("select version from flyway_schema_history group by version, description "
                        + "having version is not null and count(*) > 1"))
                .isEmpty();
        assertThat(folder.resolve("erstes-kennwort.txt")).isNotEmptyFile();
    }

    @Test
    @Order(2)
    void whoLogsInOnOneGoesOnOnTheOtherAndAfterARestart() throws Exception {
        try (Browser browser = new Browser(first.port())) {
            browser.login("fortbildung", People.PASSWORD);
            assertAtLists(browser.at(second.port()));
            first.terminate();
            assertAtLists(browser.at(second.port()));
            first = start("eins-neu").awaitReady();
            assertAtLists(browser.at(first.port()));
            HttpResponse<byte[]> loggedOut = browser.at(second.port()).post("/listen", "/abmelden", Map.of());
            assertThat(loggedOut.uri().getPath()).isEqualTo("/anmelden");
            assertThat(browser.at(first.port()).get("/listen").uri().getPath()).isEqualTo("/anmelden");
        }
    }

    @Test
    @Order(3)
    void theSameListOnBothIsAppliedOnce() throws Exception {
        Path list = Files.writeString(
                folder.resolve("personal.csv"),
                STAFF + "\r\n8001;Weiß;Änne;p1@stadt.example;50;Dienst;nein;ja;;ja\r\n"
                        + "8002;Nowak;Jan;p2@stadt.example;50;Dienst;nein;ja;;ja\r\n");
        try (Browser one = new Browser(first.port());
                Browser other = new Browser(second.port())) {
            one.login("fortbildung", People.PASSWORD);
            other.login("fortbildung", People.PASSWORD);
            List<String> runs = both(() -> upload(one, list), () -> upload(other, list));
            List<String> pages = both(() -> apply(one, runs.get(0)), () -> apply(other, runs.get(1)));
            assertThat(pages).anyMatch(page -> page.contains("übernommen"));
        }
        assertThat(database.number("select count(*) from person where family_name in ('Weiß', 'Nowak')"))
                .isEqualTo(2);
        assertThat(database.number("select count(*) from import_run where state = 'APPLIED'"))
                .isEqualTo(1);
        assertThat(database.number("select count(*) from assignment")).isEqualTo(2);
    }

    @Test
    @Order(4)
    void whatIsPastItsTimeIsDeletedOnceADay() throws Exception {
        await().atMost(PATIENCE).until(() -> database.number("select count(*) from retention_run") > 0);
        awaitAnotherLook();
        assertThat(database.number("select count(*) from retention_run")).isEqualTo(1);
        assertThat(database.number("select count(*) from audit_entry where action = 'DATA_DELETED'"))
                .isEqualTo(1);
    }

    @Test
    @Order(5)
    void everyManagerIsRemindedOnce() throws Exception {
        importTeams();
        database.change("""
                update import_run set applied_at = timestamptz '2026-01-05 10:00+01' where state = 'APPLIED';
                insert into reminder_unit (unit_code, enabled) values ('50', true);
                update reminder_setting set council_on = '2026-05-04', council_reference = 'PR 12/2026',
                    assessment_on = '2026-05-11', statement_since = '2026-06-01', day_of_month = 8,
                    mail_domains = '{stadt.example}', sender_address = 'schulung@stadt.example',
                    reply_address = 'fortbildung@stadt.example', contact = 'Fortbildung'
                """);
        try (Browser browser = new Browser(first.port())) {
            browser.login("personalamt", People.PASSWORD);
            HttpResponse<byte[]> started = browser.post("/erinnerungen/start", "/erinnerungen/start", Map.of());
            assertThat(started.statusCode()).isEqualTo(200);
        }
        assertThat(TestMailServer.await(TEAMS)).isTrue();
        awaitAnotherLook();
        assertThat(TestMailServer.recipients()).hasSize(TEAMS).doesNotHaveDuplicates();
        assertThat(database.number("select count(*) from reminder_cycle where key = '2026-12'"))
                .isEqualTo(1);
    }

    private void importTeams() throws Exception {
        StringBuilder rows = new StringBuilder(STAFF).append("\r\n");
        for (int team = 1; team <= TEAMS; team++) {
            rows.append("8%03d;Leitung%d;Kim;p%d@stadt.example;50;Dienst;ja;nein;;ja\r\n"
                    .formatted(100 + team, team, 100 + team));
            rows.append("8%03d;Team%d;Kim;p%d@stadt.example;50;Dienst;nein;ja;8%03d;ja\r\n"
                    .formatted(200 + team, team, 200 + team, 100 + team));
        }
        Path list = Files.writeString(folder.resolve("teams.csv"), rows);
        try (Browser browser = new Browser(second.port())) {
            browser.login("fortbildung", People.PASSWORD);
            assertThat(apply(browser, upload(browser, list))).contains("übernommen");
        }
        assertThat(database.number("select count(*) from person where family_name like 'Leitung%'"))
                .isEqualTo(TEAMS);
    }

    private static String upload(Browser browser, Path list) throws Exception {
        HttpResponse<byte[]> page =
                browser.upload("/listen", "/listen", Map.of("art", "STAFF", "umfang", "ADDITION"), "datei", list);
        String address = page.uri().getPath();
        assertThat(address).as(Browser.source(page)).matches("/listen/\\d+");
        await().atMost(PATIENCE)
                .until(() -> !texts(browser.get(address), "//form/@action").isEmpty()
                        && Browser.source(browser.get(address)).contains("/uebernehmen"));
        return address;
    }

    private static String apply(Browser browser, String address) throws Exception {
        HttpResponse<byte[]> page = browser.post(address, address + "/uebernehmen", Map.of());
        assertThat(page.statusCode()).isEqualTo(200);
        return Browser.source(page);
    }

    /** Both at the same moment. */
    private List<String> both(Callable<String> one, Callable<String> other) throws Exception {
        Future<String> result = threads.submit(one);
        Future<String> otherResult = threads.submit(other);
        return List.of(
                result.get(PATIENCE.toSeconds(), TimeUnit.SECONDS),
                otherResult.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    }

    private static void assertAtLists(Browser browser) throws Exception {
        HttpResponse<byte[]> page = browser.get("/listen");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/listen");
    }

    /** Every instance looks each second; after three looks each has had its turn. */
    private void awaitAnotherLook() throws Exception {
        for (int look : IntStream.range(0, 4).toArray()) {
            String before = pulse();
            await("look " + look).atMost(PATIENCE).until(() -> !pulse().equals(before));
        }
    }

    private String pulse() throws Exception {
        return String.join("", database.texts("select at::text from reminder_pulse"));
    }

    private Instance start(String name) throws Exception {
        return Instance.start(
                folder,
                name,
                database.settings(
                        folder,
                        "schulungsnachweis.retention.schedule=* * * * * *",
                        "schulungsnachweis.reminder.interval=1s",
                        "schulungsnachweis.reminder.mails-per-minute=100000",
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + TestMailServer.port(),
                        "spring.mail.protocol=smtps",
                        "spring.mail.properties.mail.smtps.ssl.trust=*",
                        "spring.mail.properties.mail.smtps.ssl.checkserveridentity=false"));
    }
}
