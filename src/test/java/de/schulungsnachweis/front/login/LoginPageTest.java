package de.schulungsnachweis.front.login;

import static de.schulungsnachweis.front.page.Browser.source;
import static de.schulungsnachweis.front.page.Browser.texts;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.front.page.Browser;
import de.schulungsnachweis.front.page.PageTest;
import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.TestDatabase;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** Logging in, choosing a password, and keeping accounts, as people do it. */
@PageTest
class LoginPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Environment environment;

    /** What happens when the service starts without an account. */
    @Autowired
    @Qualifier("firstAccount")
    private ApplicationRunner firstAccount;

    @BeforeAll
    void startWithoutAnAccount() throws Exception {
        firstAccount.run(new DefaultApplicationArguments());
    }

    @Test
    void whoIsNotLoggedInIsLedToTheLoginPage() throws Exception {
        try (Browser browser = new Browser(port)) {
            HttpResponse<byte[]> page = browser.get("/auswertung");
            assertThat(page.uri().getPath()).isEqualTo("/anmelden");
            assertThat(texts(page, "//h1")).containsExactly("Anmelden");
            assertThat(texts(page, "//header//nav")).isEmpty();
            assertThat(texts(page, "//*[@role='alert' or @role='status']")).isEmpty();
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() throws Exception {
        People.create(accounts, "bekannt", Role.HUMAN_RESOURCES);
        try (Browser browser = new Browser(port)) {
            HttpResponse<byte[]> wrong = browser.login("bekannt", "falsch");
            HttpResponse<byte[]> unknown = browser.login("unbekannt", "falsch");
            assertThat(texts(wrong, "//*[@role='alert']"))
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("Die Anmeldung hat nicht geklappt.");
            assertThat(texts(unknown, "//*[@role='alert']")).isEqualTo(texts(wrong, "//*[@role='alert']"));
        }
    }

    @Test
    void aPageIsShownToTheRoleThatItIsForAndRefusedToOthers() throws Exception {
        People.create(accounts, "beauftragte", Role.COMMISSIONER);
        try (Browser browser = new Browser(port)) {
            HttpResponse<byte[]> start = browser.login("beauftragte", People.PASSWORD);
            assertThat(start.uri().getPath()).isEqualTo("/");
            assertThat(texts(start, "//nav//a[@href='/anerkennung']")).hasSize(1);
            HttpResponse<byte[]> refused = browser.get("/auswertung");
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(texts(refused, "//h1")).containsExactly("Dafür fehlt Ihnen die Berechtigung");
        }
    }

    @Test
    void whoLogsOutHasToLogInAgain() throws Exception {
        People.create(accounts, "kurz", Role.HUMAN_RESOURCES);
        try (Browser browser = new Browser(port)) {
            browser.login("kurz", People.PASSWORD);
            HttpResponse<byte[]> page = browser.post("/kennwort", "/abmelden", Map.of());
            assertThat(texts(page, "//*[@role='status']")).containsExactly("Sie sind abgemeldet.");
            assertThat(browser.get("/auswertung").uri().getPath()).isEqualTo("/anmelden");
        }
    }

    @Test
    void theFirstPasswordLiesWhereOnlyItsOwnerCanReadItAndMustBeReplaced() throws Exception {
        Path file = Path.of(environment.getRequiredProperty("schulungsnachweis.login.first-password-file"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        String first = Files.readString(file).strip();
        try (Browser browser = new Browser(port)) {
            HttpResponse<byte[]> page = browser.login("administration", first);
            assertThat(page.uri().getPath()).isEqualTo("/kennwort");
            assertThat(browser.get("/administration/konten").uri().getPath()).isEqualTo("/kennwort");
            assertThat(texts(choose(browser, first, "zu kurz", "zu kurz"), "//*[@role='alert']//li"))
                    .containsExactly("Das neue Kennwort ist zu kurz. Es braucht mindestens 12 Zeichen.");
            HttpResponse<byte[]> again = choose(browser, first, "neues langes Wort", "neues langes Wort");
            assertThat(texts(again, "//*[@role='status']"))
                    .containsExactly("Ihr Kennwort ist geändert. Bitte melden Sie sich damit an.");
            assertThat(browser.login("administration", "neues langes Wort")
                            .uri()
                            .getPath())
                    .isEqualTo("/");
            keepAccounts(browser);
        }
        assertThat(auditTrail())
                .doesNotContain("neue.person", "Erika", "administration")
                .contains("konto:");
    }

    private void keepAccounts(Browser browser) throws Exception {
        HttpResponse<byte[]> refused = browser.post(
                "/administration/konten/neu",
                "/administration/konten/neu",
                Map.of("anmeldename", "neue.person", "name", "Erika Mustermann", "rollen", "TRAINING_OFFICER"));
        assertThat(texts(refused, "//*[@role='alert']//li"))
                .containsExactly("Fortbildungsbeauftragte brauchen mindestens eine Organisationseinheit.");
        HttpResponse<byte[]> list = browser.post(
                "/administration/konten/neu",
                "/administration/konten/neu",
                Map.of("anmeldename", "Neue.Person", "name", "Erika Mustermann", "rollen", "HUMAN_RESOURCES"));
        String password = texts(list, "//code").getFirst();
        assertThat(texts(list, "//tbody//th")).contains("neue.person");
        assertThat(source(browser.get("/administration/konten"))).doesNotContain(password);
        try (Browser other = new Browser(port)) {
            assertThat(other.login("neue.person", password).uri().getPath()).isEqualTo("/kennwort");
        }
        try (Browser open = new Browser(port)) {
            open.login("neue.person", password);
            assertThat(open.get("/").uri().getPath()).isEqualTo("/kennwort");
            disable(browser, list);
            assertThat(open.get("/").uri().getPath()).isEqualTo("/anmelden");
        }
        try (Browser other = new Browser(port)) {
            assertThat(other.login("neue.person", password).uri().getPath()).isEqualTo("/anmelden");
        }
        assertThat(texts(browser.get("/administration/protokoll"), "//tbody//td[3]"))
                .contains("Konto angelegt", "Konto geändert", "Anmeldung fehlgeschlagen", "Kennwort geändert");
    }

    private static void disable(Browser browser, HttpResponse<byte[]> list) throws Exception {
        String address = texts(list, "//tbody//a[.='neue.person']/@href").getFirst();
        browser.post(address, address, Map.of("name", "Erika Muster", "rollen", "HUMAN_RESOURCES", "gesperrt", "true"));
    }

    private static HttpResponse<byte[]> choose(Browser browser, String current, String chosen, String repeated)
            throws Exception {
        return browser.post("/kennwort", "/kennwort", Map.of("bisher", current, "neu", chosen, "wiederholt", repeated));
    }

    private String auditTrail() throws Exception {
        List<String> entries = new ArrayList<>();
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select a::text from audit_entry a")) {
            while (result.next()) {
                entries.add(result.getString(1));
            }
        }
        return String.join("\n", entries);
    }
}
