package de.schulungsnachweis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The job of the administration: accounts, what was done, what will be deleted, the texts for everybody. */
@BrowserTest
class AdministrationWalkTest {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void anAccountIsCreatedAndItsOwnerChoosesAPassword(Screen screen, Visits visits) {
        String loginName = "neu-" + screen.key();
        String first;
        try (Visit visit = visits.of(screen)) {
            visit.logIn(Person.ADMINISTRATION.loginName(), Town.PASSWORD);
            visit.follow("Konten");
            visit.follow("Konto anlegen");
            visit.fill("Anmeldename", loginName);
            visit.fill("Name", "Ina Vogel");
            visit.choose("Fortbildungsbeauftragte");
            visit.choose("33 Bürgeramt");
            visit.press("Konto anlegen");
            visit.says("Das erste Kennwort für „" + loginName + "“");
            first = visit.page().locator("code").innerText();
            visit.follow("Protokoll");
            assertThat(visit.element("tbody tr", "Konto angelegt").first()).isVisible();
            visit.follow("Löschfristen");
            assertThat(visit.page().locator("h1")).hasText("Löschfristen");
            visit.press("Abmelden");
            visit.says("Sie sind abgemeldet.");
        }
        try (Visit visit = visits.of(screen)) {
            visit.logIn(loginName, first);
            visit.fill("Bisheriges Kennwort", first);
            visit.fill("Neues Kennwort", "morgens-regnet-es-oft");
            visit.fill("Neues Kennwort wiederholen", "morgens-regnet-es-oft");
            visit.press("Kennwort ändern");
            visit.says("Ihr Kennwort ist geändert.");
            visit.logIn(loginName, "morgens-regnet-es-oft");
            assertThat(visit.page().locator("h1")).hasText("Übersicht");
            visit.follow("Beschäftigte");
            assertThat(visit.page().locator("tbody tr").first()).containsText("33");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theImprintIsWrittenAndEverybodyReadsIt(Screen screen, Visits visits) {
        try (Visit visit = visits.of(Person.ADMINISTRATION, screen)) {
            visit.open("/");
            visit.follow("Impressum, Datenschutz und Barrierefreiheit prüfen");
            visit.page().locator("main").getByText("Impressum").click();
            Locator text = visit.page().getByLabel("Text");
            text.fill(text.inputValue() + "\n\n## Anschrift\n\nMusterhausen, Markt 1");
            visit.press("Speichern");
            visit.says("Der Text „Impressum“ ist geändert.");
        }
        try (Visit visit = visits.of(screen)) {
            visit.open("/anmelden");
            visit.follow("Impressum");
            assertThat(visit.text()).contains("Musterhausen, Markt 1");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theListOfUnitsIsReadAndLeftAsItIs(Screen screen, Visits visits) {
        try (Visit visit = visits.of(Person.ADMINISTRATION, screen)) {
            visit.open("/administration/einheiten");
            visit.chooseFile(Path.of("import-templates", "organisationseinheiten.xlsx"));
            visit.press("Hochladen und prüfen");
            assertThat(visit.page().locator("h1")).hasText("Vorschau: organisationseinheiten.xlsx");
            assertThat(Inspection.of(visit)).isEmpty();
            visit.open("/administration/einheiten/vorschau");
            assertThat(visit.page().locator("h1")).hasText("Vorschau: organisationseinheiten.xlsx");
        }
    }
}
