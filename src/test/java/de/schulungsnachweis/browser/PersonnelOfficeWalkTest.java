package de.schulungsnachweis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The job of the Haupt- und Personalamt: who has delivered, the city's table, the next round. */
@BrowserTest
class PersonnelOfficeWalkTest {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aRoundIsFollowedClosedComparedAndOpenedAnew(Screen screen, Visits visits) throws Exception {
        visits.town().openRound();
        visits.town().deliverIfNobodyDid();
        try (Visit visit = visits.of(screen)) {
            visit.logIn(Person.PERSONALAMT.loginName(), Town.PASSWORD);
            assertThat(visit.text()).contains("Organisationseinheiten haben freigegeben. Frist: ");
            visit.follow("Meldungen");
            giveBack(visit);
            close(visit);
            readTheCitysTable(visit);
            openAnew(visit);
            readTheOtherTables(visit);
        }
    }

    private static void giveBack(Visit visit) {
        assertThat(visit.text()).contains("Text für das Anschreiben", "Bitte melden bis ");
        if (visit.page().locator("#oe").count() == 0) {
            return;
        }
        // Which unit has delivered is for the walks before this one to say.
        Locator delivered = visit.page().locator("#oe option:not([value=''])").first();
        String unit = delivered.innerText().strip();
        visit.page().locator("#oe").selectOption(delivered.getAttribute("value"));
        visit.fill("Was ist zu ändern? (bitte ohne Namen)", "Bitte die Zielgruppe prüfen.");
        visit.press("Meldung zurückgeben");
        assertThat(deliveryOf(visit, unit)).containsText("zurückgegeben: Bitte die Zielgruppe prüfen.");
    }

    private static void close(Visit visit) {
        visit.press("Abfrage abschließen");
        assertThat(visit.page()
                        .locator("[aria-labelledby=versions-title] tbody tr")
                        .first())
                .containsText("ganze Stadt");
    }

    private static void readTheCitysTable(Visit visit) throws IOException {
        visit.page().locator("[aria-labelledby=versions-title] tbody a").first().click();
        assertThat(visit.text())
                .contains("ganze Stadt", "Die Prüfsumme stimmt", "Nicht gemeldete Organisationseinheiten");
        visit.downloadsWorkbook(visit.link("Als Excel-Datei herunterladen (xlsx)"));
        visit.downloadsPdf(visit.link("Als PDF-Datei herunterladen"));
        byte[] csv = visit.download(visit.link("Als CSV-Datei herunterladen"));
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("Bürgeramt");
        visit.element("section", "Mit einer früheren Fassung vergleichen")
                .locator("a")
                .first()
                .click();
        assertThat(visit.heading()).startsWith("Was sich von Fassung");
    }

    private static void openAnew(Visit visit) {
        visit.follow("Meldungen");
        visit.choose("Zwischenstand");
        visit.press("Auswertung anfordern");
        assertThat(deliveryOf(visit, "50 Sozialamt")).containsText("offen");
    }

    private static void readTheOtherTables(Visit visit) throws IOException {
        visit.follow("Auswertung");
        visit.downloadsWorkbook(visit.link("Auswertung als Excel-Datei herunterladen (xlsx)"));
        visit.follow("Bedarf: Plätze, Anteile, Veränderungen");
        visit.downloadsWorkbook(visit.link("Bedarf und Prüfung als Excel-Datei herunterladen (xlsx)"));
        visit.follow("Prüfung: Merkmale und Stichprobe");
        visit.fill("Zufallszahl", "7");
        visit.press("Stichprobe ziehen");
        assertThat(visit.page().locator("#zufallszahl")).hasValue("7");
        visit.follow("Inanspruchnahme");
        visit.downloadsWorkbook(visit.link("Als Excel-Datei herunterladen (xlsx)"));
        visit.follow("Erinnerungen");
        visit.follow("Vorschau ansehen und Versand starten");
        assertThat(visit.text()).contains("Der Versand kann noch nicht gestartet werden");
        visit.press("Abmelden");
        visit.says("Sie sind abgemeldet.");
    }

    private static Locator deliveryOf(Visit visit, String unit) {
        return visit.element("[aria-labelledby=deliveries-title] tbody tr", unit);
    }
}
