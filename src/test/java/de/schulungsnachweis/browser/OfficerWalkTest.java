package de.schulungsnachweis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job of a training officer from the first list to the released evaluation; each office does it once. */
@BrowserTest
class OfficerWalkTest {

    @TempDir
    private Path folder;

    @Test
    void atADesk(Visits visits) throws Exception {
        try (Visit visit = visits.of(Screen.DESKTOP)) {
            wholeJob(visit, Person.IT_BETRIEB, visits.town());
        }
    }

    @Test
    void onAPhoneThatRunsNoScripts(Visits visits) throws Exception {
        try (Visit visit = visits.withoutScripts(Screen.PHONE)) {
            wholeJob(visit, Person.BEHINDERTENBEAUFTRAGTE, visits.town());
        }
    }

    private void wholeJob(Visit visit, Person officer, Town town) throws Exception {
        town.openRound();
        String unit = officer.units().iterator().next();
        visit.logIn(officer.loginName(), Town.PASSWORD);
        assertThat(visit.text())
                .contains("Noch 39 Tage", "Die Auswertung für " + unit + " ist bis " + town.dueDay() + " freizugeben");
        bringStaff(visit, unit);
        bringCertificates(visit, unit);
        answerTheQuestion(visit);
        lookAfterPersons(visit);
        deliver(visit, unit);
        takeTheTable(visit, unit);
        visit.press("Abmelden");
        visit.says("Sie sind abgemeldet.");
    }

    private void bringStaff(Visit visit, String unit) throws Exception {
        visit.follow("Liste hochladen");
        assertThat(visit.text()).contains("Sie haben noch keine Liste hochgeladen.");
        upload(visit, "Personalliste", Lists.staff(folder.resolve("personal.xlsx"), unit));
        assertThat(visit.text())
                .contains("Noch ist nichts übernommen.", "zu entscheiden 1", "Kästner, Änne", "31.02.2020");
        visit.follow("neu");
        assertThat(visit.page().locator("#rows")).hasText("Zeilen: neu");
        assertThat(visit.text()).contains("Müller-Lüdenscheidt, Annegret");
        visit.press("So übernehmen");
        visit.says("Die Liste ist übernommen.");
        visit.downloadsWorkbook(visit.link("Zeilen zum Berichtigen herunterladen (Excel)"));

        visit.follow("Liste hochladen");
        upload(visit, "Personalliste", Lists.completeStaff(folder.resolve("personal-neu.xlsx"), unit));
        assertThat(visit.text()).contains("neu 1");
        visit.press("So übernehmen");
        visit.says("Die Liste ist übernommen.");
    }

    private void bringCertificates(Visit visit, String unit) throws Exception {
        visit.follow("Liste hochladen");
        upload(visit, "Automatisch erkennen", Lists.certificates(folder.resolve("nachweise.xlsx"), unit));
        assertThat(visit.text()).contains("Erkannt als: Nachweisliste, weil die Spalten „Titel der Schulung“");
        visit.press("So übernehmen");
        visit.says("Die Liste ist übernommen.");
    }

    private static void upload(Visit visit, String kind, Path file) {
        visit.choose(kind);
        visit.choose("Ja, sie nennt alle. Wer fehlt, gehört nicht mehr zur Organisationseinheit.");
        visit.chooseFile(file);
        visit.press("Hochladen und prüfen");
        assertThat(visit.page().locator("h1")).hasText("Vorschau: " + file.getFileName());
    }

    private static void answerTheQuestion(Visit visit) {
        visit.follow("Rückfragen (1 offen)");
        visit.press("Teile einer Schulung: Dauer zusammenzählen (360 Minuten)");
        visit.says("Danke. Die Nachweise gelten jetzt als Teile einer Schulung.");
    }

    private static void lookAfterPersons(Visit visit) {
        visit.follow("Beschäftigte");
        visit.fill("Name oder Personalnummer", "müller");
        visit.press("Suchen");
        visit.follow("Müller-Lüdenscheidt, Annegret");
        assertThat(visit.text())
                .contains("Der Schulungsauftrag ist noch nicht erfüllt.", "2 Stunden sind kürzer als 6 Stunden");
        visit.follow("Nachweis eintragen");
        visit.fill("Titel der Schulung", "Leichte Sprache im Amt");
        visit.fill("Letzter Tag", "16.5.2025");
        visit.fill("Dauer der Schulung", "8 UE");
        visit.choose("ja");
        visit.press("Speichern");
        visit.says("Der Nachweis ist eingetragen.");
        assertThat(visit.text()).contains("Der Schulungsauftrag ist erfüllt.");
        visit.follow("Blatt „Ihr Stand“ drucken");
        assertThat(visit.text()).contains("Ihr Stand: Annegret Müller-Lüdenscheidt");
    }

    private static void deliver(Visit visit, String unit) throws IOException {
        visit.follow("Meldungen");
        visit.element("th a", unit).click();
        visit.fill("Erstellt von", "Ina Vogel");
        visit.press("Meldung vorbereiten");
        assertThat(visit.text()).contains("Vorbereitet von Ina Vogel am 22.11.2026");
        visit.downloadsPdf(visit.link("Formular zum Unterschreiben herunterladen (PDF)"));
        visit.fill("Für die Richtigkeit", "Dr. Jens Amsel");
        visit.press("Meldung freigeben");
        visit.says("Die Meldung ist freigegeben und festgeschrieben.");
    }

    private static void takeTheTable(Visit visit, String unit) throws IOException {
        visit.follow("Zur zuletzt freigegebenen Fassung");
        assertThat(visit.text()).contains("Die Prüfsumme stimmt");
        visit.downloadsWorkbook(visit.link("Als Excel-Datei herunterladen (xlsx)"));
        visit.downloadsPdf(visit.link("Als PDF-Datei herunterladen"));
        visit.follow("Auswertung");
        assertThat(visit.text()).contains("Auf einen Blick");
        visit.downloadsWorkbook(visit.link("Auswertung als Excel-Datei herunterladen (xlsx)"));
        visit.follow("Inanspruchnahme");
        assertThat(visit.text()).contains("Aus gemeldeten Nachweisen, keine vollständige Statistik.");
    }
}
