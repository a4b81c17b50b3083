package de.schulungsnachweis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page shows when something is wrong: readable for everybody, and in focus at once. */
@BrowserTest
class ErrorStatesTest {

    @TempDir
    private Path folder;

    private final Map<String, List<String>> found = new TreeMap<>();

    @Test
    void everyRefusalOfTheOfficersPagesIsInFocus(Visits visits) throws Exception {
        Path letter = Files.writeString(folder.resolve("brief.pdf"), "%PDF-1.7 kein Text");
        try (Visit visit = visits.of(Person.FORTBILDUNG, Screen.PHONE)) {
            refused(visit, "/listen", "Hochladen und prüfen", () -> {});
            refused(visit, "/listen", "Hochladen und prüfen", () -> {
                visit.choose("Personalliste");
                visit.choose("Nein, sie ergänzt, was schon da ist.");
                visit.chooseFile(letter);
            });
            visit.open("/listen");
            String waiting = visit.link("personal-november.xlsx").first().getAttribute("href");
            refused(visit, waiting, "Neu lesen", () -> {});
            refused(visit, "/listen/teilnahme", "Prüfen", () -> {});
            refused(visit, "/auskunft", "Auskunft anzeigen", () -> visit.fill("Personalnummer", "gibt es nicht"));
            refused(visit, "/kennwort", "Kennwort ändern", () -> {});
            refused(visit, "/beschaeftigte/buergerkontakt", "Zeigen, was sich ändern würde", () -> {});
            visit.open("/beschaeftigte");
            visit.page().locator("tbody th a").first().click();
            visit.follow("Nachweis eintragen");
            refused(visit, visit.page().url(), "Speichern", () -> visit.fill("Letzter Tag", "31.02.2024"));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyRefusalOfAnEvaluationIsInFocus(Visits visits) throws Exception {
        visits.town().openRound();
        visits.town().deliverIfNobodyDid();
        try (Visit visit = visits.of(Person.FORTBILDUNG, Screen.PHONE)) {
            visit.open("/meldungen");
            String unit = visit.element("[aria-labelledby=deliveries-title] th a", "42")
                    .first()
                    .getAttribute("href");
            refused(visit, unit, "Meldung vorbereiten", () -> {});
            refused(visit, unit, "Meldung freigeben", () -> {});
        }
        try (Visit visit = visits.of(Person.PERSONALAMT, Screen.PHONE)) {
            refused(visit, "/meldungen", "Meldung zurückgeben", () -> {});
            visit.open("/meldungen");
            visit.press("Abfrage abschließen");
            refused(visit, "/meldungen", "Auswertung anfordern", () -> visit.fill("Stichtag", "31.02.2026"));
        } finally {
            visits.town().openRound();
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyRefusalOfTheOtherPagesIsInFocus(Visits visits) {
        try (Visit visit = visits.of(Person.ADMINISTRATION, Screen.PHONE)) {
            refused(visit, "/administration/konten/neu", "Konto anlegen", () -> {});
            refused(visit, "/administration/loeschung", "Anzeigen, was gelöscht wird", () -> {});
            refused(visit, "/administration/hinweise/impressum", "Speichern", () -> visit.fill("Text", ""));
        }
        try (Visit visit = visits.of(Person.PERSONALAMT, Screen.DESKTOP)) {
            refused(visit, "/kurskatalog", "Einlesen", () -> {});
            refused(
                    visit,
                    "/erinnerungen/einstellungen",
                    "Speichern",
                    () -> visit.fill("Absenderadresse", "keine Adresse"));
            refused(visit, "/erinnerungen/vorlagen/digest", "Speichern", () -> visit.fill("Betreff", "{gibtEsNicht}"));
            refused(
                    visit,
                    "/erinnerungen/vorlagen/digest",
                    "Probe-E-Mail senden",
                    () -> visit.fill("An welche Adresse?", "keine Adresse"));
        }
        try (Visit visit = visits.of(Person.BEAUFTRAGTE, Screen.DESKTOP)) {
            visit.open("/anerkennung");
            visit.page().locator("tbody th a").first().click();
            refused(visit, visit.page().url(), "Entscheiden", () -> {});
        }
        try (Visit visit = visits.of(Screen.PHONE)) {
            refused(visit, "/anmelden", "Anmelden", () -> visit.fill("Anmeldename", "niemand"));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void pagesThatAreNotThereOrNotAllowedSaySo(Visits visits) {
        try (Visit visit = visits.of(Person.FORTBILDUNG, Screen.PHONE)) {
            visit.open("/gibt-es-nicht");
            assertThat(visit.heading()).isEqualTo("Diese Seite gibt es nicht");
            assertThat(withoutAnswers(Inspection.of(visit))).isEmpty();
            visit.open("/administration/konten");
            assertThat(visit.heading()).isEqualTo("Dafür fehlt Ihnen die Berechtigung");
            assertThat(withoutAnswers(Inspection.of(visit))).isEmpty();
        }
        try (Visit visit = visits.of(Screen.PHONE)) {
            visit.open("/anmelden");
            assertThat(Inspection.of(visit)).isEmpty();
        }
    }

    /** The browser itself reports an answer of 403 or 404 as an error. */
    private static List<String> withoutAnswers(List<String> all) {
        List<String> findings = new ArrayList<>(all);
        findings.removeIf(finding -> finding.startsWith("Failed to load resource"));
        return findings;
    }

    /** Sends a form as a browser would that does not check it itself. */
    private void refused(Visit visit, String path, String button, Runnable filling) {
        visit.open(path);
        filling.run();
        visit.page().evaluate("() => [...document.forms].forEach(form => form.noValidate = true)");
        visit.press(button);
        visit.page().locator("[role=alert]").first().waitFor();
        List<String> findings = withoutAnswers(Inspection.accessibilityOf(visit));
        Object focus = visit.page().evaluate("() => document.activeElement.getAttribute('role')");
        if (!"alert".equals(focus)) {
            findings.add("Der Fokus ist nicht auf der Meldung");
        }
        if (!findings.isEmpty()) {
            found.put(path + " " + button, findings);
        }
    }
}
