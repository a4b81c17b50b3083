package de.schulungsnachweis.front.evaluation.round;

import static de.schulungsnachweis.front.page.Browser.source;
import static de.schulungsnachweis.front.page.Browser.texts;
import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.front.page.Browser;
import de.schulungsnachweis.front.page.PageTest;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.Workbooks;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the forms of a running evaluation say before a step, and when it is not taken: office 50 has released, 51 cannot. */
@PageTest
class RoundFormsTest {

    private static final String LIST = "/meldungen";
    private static final String SUMMARY = "//div[@id='fehler']//li";

    @LocalServerPort
    private int port;

    @Autowired
    private Imports imports;

    @Autowired
    private Accounts accounts;

    private Browser office;
    private Browser officer;
    private String round;

    @BeforeAll
    void releaseOneOfTwoOffices(@TempDir Path folder) throws Exception {
        imports.run(new ImportOrder(
                ListKind.STAFF,
                Workbooks.staff(
                        folder.resolve("personal.xlsx"),
                        List.of(person("1", "Weiß", "50", "ja"), person("2", "Nowak", "51", null))),
                "personal.xlsx",
                null));
        People.create(accounts, "personalamt", Role.HUMAN_RESOURCES);
        People.create(accounts, "fortbildung", Role.TRAINING_OFFICER, "50", "51");
        office = new Browser(port);
        office.login("personalamt", People.PASSWORD);
        officer = new Browser(port);
        officer.login("fortbildung", People.PASSWORD);
        office.post(LIST, LIST, Map.of("art", "INTERIM", "stichtag", "31.12.2026", "termin", "6.12.26"));
        round = LIST + "/"
                + texts(officer.get(LIST), "//a[contains(@href, '/einheit')]/@href")
                        .getFirst()
                        .replaceAll(".*/(\\d+)/.*", "$1");
        for (String unit : List.of("50", "51")) {
            officer.post(LIST, round + "/vorbereitung", signed(unit, "Ina Vogel", "22.11.2026"));
        }
        officer.post(LIST, round + "/freigabe", signed("50", "Dr. Jens Amsel", "20.11.2026"));
    }

    @AfterAll
    void closeBrowsers() {
        office.close();
        officer.close();
    }

    @Test
    void whatIsWrongWithAPreparationStandsAtItsFieldsAndTheRestStaysAsTyped() throws Exception {
        HttpResponse<byte[]> page = officer.post(
                LIST,
                round + "/vorbereitung",
                Map.of("oe", "50", "name", " ", "tag", "24.12.2026", "bemerkung", "Liste folgt"));
        assertThat(texts(page, "//title").getFirst()).startsWith("Fehler: Meldung 50");
        assertThat(texts(page, SUMMARY + "/a/@href")).containsExactly("#vorbereitung-name", "#vorbereitung-tag");
        assertThat(texts(page, "//div[@id='fehler']/@autofocus")).hasSize(1);
        assertThat(texts(page, "//p[@id='vorbereitung-name-fehler']"))
                .containsExactly("Bitte tragen Sie einen Namen ein.");
        assertThat(texts(page, "//*[@aria-invalid='true']/@aria-describedby"))
                .containsExactly(
                        "vorbereitung-name-hinweis vorbereitung-name-fehler",
                        "vorbereitung-tag-hinweis vorbereitung-tag-fehler");
        assertThat(texts(page, "//input[@id='vorbereitung-tag']/@value")).containsExactly("24.12.2026");
        assertThat(texts(page, "//textarea")).containsExactly("Liste folgt");
        assertThat(texts(page, "//input[@id='freigabe-tag']/@value")).containsExactly("22.11.2026");
    }

    @Test
    void aRemarkThatIsTooLongIsNotCut() throws Exception {
        String remark = "x".repeat(2_001);
        HttpResponse<byte[]> page = officer.post(
                LIST,
                round + "/vorbereitung",
                Map.of("oe", "50", "name", "Ina Vogel", "tag", "22.11.2026", "bemerkung", remark));
        assertThat(texts(page, SUMMARY + "/a/@href")).containsExactly("#bemerkung");
        assertThat(texts(page, "//textarea")).containsExactly(remark);
    }

    @Test
    void aDayOfAReleaseThatIsNoDayIsKeptWithTheName() throws Exception {
        HttpResponse<byte[]> page =
                officer.post(LIST, round + "/freigabe", signed("50", "Dr. Jens Amsel", "31.02.2026"));
        assertThat(texts(page, SUMMARY)).containsExactly("Bitte tragen Sie das Datum ein, zum Beispiel 16.05.2024.");
        assertThat(texts(page, "//input[starts-with(@id, 'freigabe-')]/@value"))
                .containsExactly("Dr. Jens Amsel", "31.02.2026");
        assertThat(source(page)).doesNotContain("Die Meldung ist freigegeben");
    }

    @Test
    void whereThePageHasLostTheFormOnlyTheObstacleIsTold() throws Exception {
        HttpResponse<byte[]> page = officer.post(LIST, round + "/freigabe", signed("51", "", ""));
        assertThat(texts(page, SUMMARY)).isEmpty();
        assertThat(texts(page, "//div[@role='alert']/@tabindex")).containsExactly("-1");
        assertThat(texts(page, "//div[@role='alert']").getFirst())
                .contains("Das geht jetzt nicht", "Bitte ergänzen Sie das in der Personalliste");
        assertThat(source(page)).doesNotContain("/freigabe\"");
    }

    @Test
    void aReleaseSaysBeforeWhichNumbersItKeeps() throws Exception {
        assertThat(texts(officer.get(round + "/einheit?oe=50"), "//section[h2='Meldung freigeben']//li"))
                .containsExactly(
                        "A Führungskräfte: 0 von 0 erfüllt",
                        "B Beschäftigte: 0 von 1 erfüllt",
                        "Fassung " + version() + " bleibt erhalten. In der Tabelle der Stadt steht dann die neue.");
    }

    @Test
    void givingBackAsksForTheUnitAndTheReason() throws Exception {
        HttpResponse<byte[]> nothing = office.post(LIST, round + "/rueckgabe", Map.of("oe", "", "grund", ""));
        assertThat(texts(nothing, SUMMARY + "/a/@href")).containsExactly("#oe", "#grund");
        assertThat(texts(nothing, "//*[@aria-invalid='true']/@id")).containsExactly("oe", "grund");
        HttpResponse<byte[]> noReason = office.post(LIST, round + "/rueckgabe", Map.of("oe", "50", "grund", " "));
        assertThat(texts(noReason, SUMMARY)).containsExactly("Bitte schreiben Sie, was an der Meldung zu ändern ist.");
        assertThat(texts(noReason, "//option[@selected]/@value")).containsExactly("50");
        HttpResponse<byte[]> noUnit = office.post(LIST, round + "/rueckgabe", Map.of("oe", "", "grund", "Zahl prüfen"));
        assertThat(texts(noUnit, "//input[@id='grund']/@value")).containsExactly("Zahl prüfen");
    }

    @Test
    void aUnitThatReleasedNothingCannotBeGivenBackAndTheReasonStays() throws Exception {
        HttpResponse<byte[]> page = office.post(LIST, round + "/rueckgabe", Map.of("oe", "51", "grund", "Zahl prüfen"));
        assertThat(texts(page, "//div[@role='alert']").getFirst())
                .contains("Bitte wählen Sie eine mit dem Stand „freigegeben“.");
        assertThat(texts(page, "//input[@id='grund']/@value")).containsExactly("Zahl prüfen");
    }

    @Test
    void givingBackAndClosingSayBeforeHowManyDeliveriesCount() throws Exception {
        assertThat(texts(office.get(LIST), "//p"))
                .contains(
                        "Freigegebene Meldungen: jetzt 1 von 2, nach der Rückgabe 0 von 2.",
                        "Freigegeben und in der Tabelle der Stadt: 1 von 2. Als „nicht gemeldet“ steht darin eine "
                                + "Organisationseinheit. Der Abschluss lässt sich nicht zurücknehmen.");
    }

    @Test
    void aSecondEvaluationIsRefusedAsAWholeWhateverIsTyped() throws Exception {
        HttpResponse<byte[]> page = office.post(LIST, LIST, Map.of("art", "FINAL", "stichtag", "", "termin", ""));
        assertThat(texts(page, SUMMARY)).isEmpty();
        assertThat(texts(page, "//div[@role='alert']").getFirst()).contains("Bitte schließen Sie diese zuerst ab.");
    }

    private String version() throws Exception {
        return texts(officer.get(LIST), "//a[starts-with(@href, '/fassungen/')]/@href")
                .getFirst()
                .replaceAll("\\D", "");
    }

    private static Map<String, String> signed(String unit, String name, String day) {
        return Map.of("oe", unit, "name", name, "tag", day);
    }

    private static List<@Nullable Object> person(String number, String name, String unit, @Nullable String citizens) {
        @Nullable String group = citizens == null ? null : "nein";
        return asList(number, name, "Anna", null, unit, null, group, citizens, group, "ja", null, null);
    }
}
