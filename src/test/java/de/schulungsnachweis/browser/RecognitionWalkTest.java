package de.schulungsnachweis.browser;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.testing.Workbooks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The job of the Integrations- und Ausländerbeauftragte: she decides on titles, and may change her mind. */
@BrowserTest
class RecognitionWalkTest {

    private static final String REASON = "Der Inhalt gehört nicht zu den vier Kompetenzen.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aTitleIsDecidedAndTheDecisionTakenBack(Screen screen, Visits visits) throws Exception {
        try (Visit visit = visits.of(screen)) {
            visit.logIn(Person.BEAUFTRAGTE.loginName(), Town.PASSWORD);
            assertThat(visit.text()).contains("Schulungen brauchen Ihre Entscheidung");
            visit.follow("Anerkennung");
            String title = decideOnContent(visit);
            visit.says("Entschieden: „" + title + "“.");
            visit.follow("Entscheidungen");
            assertThat(visit.text()).contains(title, REASON);
            visit.button("Zurücknehmen").first().click();
            visit.says("Die Entscheidung ist zurückgenommen.");
            readACatalogue(visit, screen);
        }
    }

    /** A reader of names would find none on these pages. */
    private static String decideOnContent(Visit visit) {
        visit.element("tbody tr", "Inhalt").locator("a").first().click();
        String title = visit.heading();
        visit.choose("Zählt nicht");
        visit.page().locator("input[name=geltung]").first().check();
        visit.fill("Begründung", REASON);
        visit.press("Entscheiden");
        return title;
    }

    private void readACatalogue(Visit visit, Screen screen) throws Exception {
        Path catalogue = Workbooks.write(
                folder.resolve("kurskatalog.xlsx"),
                List.of("Kursnummer", "Titel", "Anbieter", "Kompetenz", "Dauer"),
                List.of(asList(screen.key(), "Kurs am Abend", "Volkshochschule", "keine", "8 UE")));
        visit.page().locator("main").getByText("Kurskatalog").first().click();
        visit.chooseFile(catalogue);
        visit.press("Einlesen");
        visit.says("Eingelesen: ein Kurs.");
    }
}
