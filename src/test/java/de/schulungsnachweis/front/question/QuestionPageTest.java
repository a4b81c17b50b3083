package de.schulungsnachweis.front.question;

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
import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.Workbooks;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Questions as training officers read and answer them. */
@PageTest
class QuestionPageTest {

    private static final String NAVIGATION = "//nav//a[@href='/fragen']";
    private static final String BUTTONS = "//button[@name='antwort']";

    private static final String PERSONS = "//button[@name='person']";

    @LocalServerPort
    private int port;

    @Autowired
    private Imports imports;

    @Autowired
    private Accounts accounts;

    @BeforeAll
    void importTwoOffices(@TempDir Path folder) throws Exception {
        imports.run(new ImportOrder(
                ListKind.STAFF,
                Workbooks.staff(
                        folder.resolve("personal.xlsx"),
                        List.of(
                                person("00000001", "Öztürk", "50"),
                                person("00000002", "Weiß", "51"),
                                person("00000003", "Schmidt", "65"),
                                person("00000004", "Schmidt", "65"))),
                "personal.xlsx",
                null));
        imports.run(new ImportOrder(
                ListKind.CERTIFICATES,
                Workbooks.certificates(
                        folder.resolve("nachweise.xlsx"),
                        List.of(
                                training("00000001", "Interkulturelle Kompetenz Teil 1", 16),
                                training("00000001", "Interkulturelle Kompetenz Teil 2", 17),
                                training("00000002", "Interkulturelle Kompetenz im Amt", 16),
                                training("00000002", "Interkulturelle Kompetenz für das Amt", 16))),
                "nachweise.xlsx",
                null));
        Officers.logIn("65");
        imports.run(new ImportOrder(
                ListKind.CERTIFICATES,
                Workbooks.certificates(
                        folder.resolve("bauamt.xlsx"),
                        List.of(asList(
                                null,
                                "Schmidt",
                                "Anna",
                                "65",
                                "Interkulturelle Kompetenz",
                                null,
                                null,
                                null,
                                LocalDate.of(2024, 5, 16),
                                "8 UE",
                                "ja"))),
                "bauamt.xlsx",
                null));
        Officers.logOut();
        People.create(accounts, "bauamt", Role.TRAINING_OFFICER, "65");
        People.create(accounts, "sozialamt", Role.TRAINING_OFFICER, "50");
        People.create(accounts, "jugendamt", Role.TRAINING_OFFICER, "51");
        People.create(accounts, "personalamt", Role.HUMAN_RESOURCES);
    }

    @Test
    void manyQuestionsAreAskedAFewAtATime(@TempDir Path folder) throws Exception {
        List<List<@Nullable Object>> persons = new ArrayList<>();
        List<List<@Nullable Object>> trainings = new ArrayList<>();
        for (int number = 100; number < 100 + QuestionPage.SIZE + 1; number++) {
            persons.add(person("00000" + number, "Viele", "52"));
            trainings.add(training("00000" + number, "Interkulturelle Kompetenz Teil 1", 16));
            trainings.add(training("00000" + number, "Interkulturelle Kompetenz Teil 2", 17));
        }
        imports.run(new ImportOrder(
                ListKind.STAFF, Workbooks.staff(folder.resolve("personal.xlsx"), persons), "personal.xlsx", null));
        imports.run(new ImportOrder(
                ListKind.CERTIFICATES,
                Workbooks.certificates(folder.resolve("nachweise.xlsx"), trainings),
                "nachweise.xlsx",
                null));
        People.create(accounts, "eigenbetrieb", Role.TRAINING_OFFICER, "52");
        try (Browser browser = new Browser(port)) {
            browser.login("eigenbetrieb", People.PASSWORD);
            HttpResponse<byte[]> first = browser.get("/fragen");
            assertThat(texts(first, "//section/h3")).hasSize(QuestionPage.SIZE);
            String next = texts(first, "//a[@rel='next']/@href").getFirst();
            HttpResponse<byte[]> second = browser.get(next);
            assertThat(texts(second, "//section/h3"))
                    .singleElement()
                    .asString()
                    .startsWith(QuestionPage.SIZE + 1 + ". ");
            assertThat(texts(second, "//a[@rel='next']")).isEmpty();
            assertThat(texts(second, "//a[@rel='prev']/@href")).containsExactly("/fragen?seite=0");
        }
    }

    @Test
    void aQuestionIsReadAnsweredAndTakenBack() throws Exception {
        try (Browser browser = new Browser(port)) {
            HttpResponse<byte[]> start = browser.login("sozialamt", People.PASSWORD);
            assertThat(texts(start, NAVIGATION)).containsExactly("Rückfragen (1 offen)");
            HttpResponse<byte[]> page = browser.get("/fragen");
            assertThat(texts(page, "//section/h3")).containsExactly("1. Öztürk, Anna");
            assertThat(texts(page, "//tbody//th"))
                    .containsExactly("Interkulturelle Kompetenz Teil 1", "Interkulturelle Kompetenz Teil 2");
            assertThat(texts(page, "//tbody/tr[1]/td"))
                    .containsExactly("Volkshochschule", "", "16.05.2024", "180", "liegt vor");
            assertThat(texts(page, BUTTONS))
                    .containsExactly(
                            "Teile einer Schulung: Dauer zusammenzählen (360 Minuten)",
                            "Dieselbe Schulung, mehrfach aufgeführt: einmal zählen",
                            "Verschiedene Schulungen: jede für sich beurteilen");

            String address =
                    texts(page, "//form[.//button[@name='antwort']]/@action").getFirst();
            HttpResponse<byte[]> answered = browser.post("/fragen", address, Map.of("antwort", "PARTS"));
            assertThat(answered.uri().getPath()).isEqualTo("/fragen");
            assertThat(texts(answered, "//*[@role='status']"))
                    .containsExactly("Danke. Die Nachweise gelten jetzt als Teile einer Schulung.");
            assertThat(texts(answered, NAVIGATION)).containsExactly("Rückfragen");
            assertThat(texts(answered, BUTTONS)).isEmpty();
            assertThat(texts(answered, "//tbody/tr/td[2]")).containsExactly("Teile einer Schulung");

            HttpResponse<byte[]> again = browser.post("/fragen", address, Map.of("antwort", "SAME"));
            assertThat(texts(again, "//*[@role='alert']")).hasSize(1);
            String back = texts(again, "//form[contains(@action, 'antworten')]/@action")
                    .getFirst();
            HttpResponse<byte[]> open = browser.post("/fragen", back, Map.of());
            assertThat(texts(open, "//*[@role='status']"))
                    .containsExactly("Die Antwort ist zurückgenommen. Die Frage ist wieder offen.");
            assertThat(texts(open, BUTTONS)).hasSize(3);
        }
    }

    @Test
    void aPersonIsChosenAndTheChoiceTakenBack() throws Exception {
        try (Browser browser = new Browser(port)) {
            assertThat(texts(browser.login("bauamt", People.PASSWORD), NAVIGATION))
                    .containsExactly("Rückfragen (1 offen)");
            HttpResponse<byte[]> page = browser.get("/fragen");
            assertThat(texts(page, "//h3")).containsExactly("1. In der Liste steht: Schmidt Anna");
            assertThat(texts(page, "//section//li"))
                    .containsExactly("Organisationseinheit: 65", "Interkulturelle Kompetenz, 16.05.2024");
            assertThat(texts(page, PERSONS))
                    .containsExactly(
                            "Schmidt, Anna (65, Personalnummer 00000003)",
                            "Schmidt, Anna (65, Personalnummer 00000004)",
                            "Keine davon");
            String address =
                    texts(page, "//form[.//button[@name='person']]/@action").getFirst();
            String person = texts(page, PERSONS + "/@value").getFirst();
            HttpResponse<byte[]> chosen = browser.post("/fragen", address, Map.of("person", person));
            assertThat(texts(chosen, "//*[@role='status']"))
                    .containsExactly("Danke. Die Nachweise gehören jetzt zu dieser Person.");
            assertThat(texts(chosen, NAVIGATION)).containsExactly("Rückfragen");
            assertThat(texts(chosen, "//tbody/tr/th")).containsExactly("Schmidt, Anna, 65");
            assertThat(texts(chosen, "//tbody/tr/td[1]")).containsExactly("Schmidt, Anna");

            String back = texts(chosen, "//form[contains(@action, 'antworten')]/@action")
                    .getFirst();
            HttpResponse<byte[]> none = browser.post("/fragen", back, Map.of());
            assertThat(texts(none, PERSONS)).hasSize(3);
            HttpResponse<byte[]> nobody = browser.post("/fragen", address, Map.of("person", ""));
            assertThat(texts(nobody, "//*[@role='status']"))
                    .containsExactly("Danke. Die Nachweise bleiben ungeklärt, bis die Listen berichtigt sind.");
            assertThat(texts(nobody, "//tbody/tr/td[1]")).containsExactly("Keine davon");
        }
    }

    @Test
    void anOfficeReadsItsOwnQuestionsOnly() throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.login("jugendamt", People.PASSWORD);
            HttpResponse<byte[]> page = browser.get("/fragen");
            assertThat(texts(page, "//section/h3")).containsExactly("1. Weiß, Anna");
            assertThat(texts(page, BUTTONS)).hasSize(2);
            assertThat(source(page)).doesNotContain("Öztürk");
        }
    }

    @Test
    void everyButtonAndTableSaysForReadersWithoutSightToWhichQuestionItBelongs() throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.login("jugendamt", People.PASSWORD);
            HttpResponse<byte[]> page = browser.get("/fragen");
            assertThat(texts(page, BUTTONS + "/@aria-describedby")).containsOnly("frage-1");
            assertThat(texts(page, "//table/@aria-labelledby")).containsExactly("frage-1");
            assertThat(texts(page, "//h3/@id")).containsExactly("frage-1");
            assertThat(texts(page, "//th[not(@scope)]")).isEmpty();
        }
    }

    @Test
    void otherRolesAreNotAsked() throws Exception {
        try (Browser browser = new Browser(port)) {
            assertThat(texts(browser.login("personalamt", People.PASSWORD), NAVIGATION))
                    .isEmpty();
            assertThat(browser.get("/fragen").statusCode()).isEqualTo(403);
        }
    }

    private static List<@Nullable Object> person(String number, String name, String unit) {
        return asList(number, name, "Anna", null, unit, null, "nein", "ja", "nein", "ja", null, null);
    }

    private static List<@Nullable Object> training(String number, String title, int day) {
        return asList(
                number,
                null,
                null,
                null,
                title,
                "Volkshochschule",
                null,
                null,
                LocalDate.of(2024, 5, day),
                "3 Stunden",
                "ja");
    }
}
