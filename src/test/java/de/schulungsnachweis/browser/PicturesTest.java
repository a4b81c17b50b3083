package de.schulungsnachweis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Pictures of the main pages; the README shows those under {@code docs/bilder} ({@code mvn verify -Dbilder=docs/bilder}). */
@BrowserTest
class PicturesTest {

    private static final Path FOLDER = Path.of(System.getProperty("bilder", "target/bilder"));

    /** The README stays quick to load. */
    private static final long MOST_BYTES = 150 * 1024;

    @Test
    void theMainPagesOfATrainingOfficer(Visits visits) throws Exception {
        try (Visit visit = visits.of(Person.FORTBILDUNG, Screen.DESKTOP)) {
            visit.open("/");
            picture(visit, "uebersicht");
            visit.follow("personal-november.xlsx");
            picture(visit, "vorschau");
            visit.open("/beschaeftigte?einheit=50");
            picture(visit, "beschaeftigte");
            visit.page().locator("tbody tr").nth(5).locator("a").click();
            picture(visit, "person");
        }
        try (Visit visit = visits.of(Person.FORTBILDUNG, Screen.PHONE)) {
            visit.open("/");
            picture(visit, "telefon");
        }
    }

    @Test
    void theMainPagesOfTheOthers(Visits visits) throws Exception {
        try (Visit visit = visits.of(Person.PERSONALAMT, Screen.DESKTOP)) {
            visit.open("/auswertung");
            picture(visit, "auswertung");
            visits.town().openRound();
            visit.open("/meldungen");
            picture(visit, "meldungen");
        }
        try (Visit visit = visits.of(Person.BEAUFTRAGTE, Screen.DESKTOP)) {
            visit.open("/anerkennung");
            picture(visit, "anerkennung");
        }
    }

    private static void picture(Visit visit, String name) throws IOException {
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(name + ".png");
        visit.page().locator("main").waitFor();
        visit.page().screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(file).isNotEmptyFile();
        assertThat(Files.size(file)).isLessThan(MOST_BYTES);
    }
}
