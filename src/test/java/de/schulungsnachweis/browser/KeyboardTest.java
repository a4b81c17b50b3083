package de.schulungsnachweis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has no mouse does the same. */
@BrowserTest
class KeyboardTest {

    private static final int MOST_STEPS = 120;

    @TempDir
    private Path folder;

    @Test
    void oneLogsInGoesToThePlaceAndUploadsAList(Visits visits) throws Exception {
        Path file = Lists.completeStaff(folder.resolve("mit-tastatur.xlsx"), "50");
        try (Visit visit = visits.of(Screen.DESKTOP)) {
            Page page = visit.page();
            visit.open("/anmelden");
            to(visit, page.getByLabel("Anmeldename"));
            page.keyboard().type(Person.FORTBILDUNG.loginName());
            to(visit, page.getByLabel("Kennwort"));
            page.keyboard().type(Town.PASSWORD);
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Übersicht");
            to(visit, visit.link("Liste hochladen").first());
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Liste hochladen");
            to(visit, page.getByLabel("Automatisch erkennen", new Page.GetByLabelOptions().setExact(true)));
            to(visit, page.locator("input[name=umfang]").first());
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("input[name=umfang]").last()).isChecked();
            to(visit, page.locator("[type=file]"));
            FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Space"));
            chooser.setFiles(file);
            to(visit, visit.button("Hochladen und prüfen"));
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Vorschau: mit-tastatur.xlsx");
            to(visit, visit.button("Verwerfen"));
            page.keyboard().press("Space");
            visit.says("Die Liste ist verworfen.");
        }
    }

    @Test
    void theFirstStepLeadsToTheContent(Visits visits) {
        try (Visit visit = visits.of(Person.FORTBILDUNG, Screen.PHONE)) {
            visit.open("/auswertung");
            visit.page().keyboard().press("Tab");
            assertThat(visit.link("Zum Inhalt springen")).isFocused();
            assertThat(visit.link("Zum Inhalt springen")).isInViewport();
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator("main")).isFocused();
            visit.page().keyboard().press("Tab");
            assertThat((Boolean) visit.page().evaluate("() => !!document.activeElement.closest('main')"))
                    .isTrue();
        }
    }

    /** What comes first stands above; so nothing that comes later pushes it down either. */
    @Test
    void theHeadIsWalkedThroughInTheOrderThatOneSees(Visits visits) {
        for (Screen screen : Screen.values()) {
            try (Visit visit = visits.of(Person.FORTBILDUNG, screen)) {
                visit.open("/beschaeftigte/buergerkontakt");
                Object jumps = visit.page().evaluate("""
                        () => {
                            const steps = [...document.querySelectorAll('.page-header a, .page-header button')]
                                .map(element => ({name: element.innerText, box: element.getBoundingClientRect()}));
                            return steps.filter((step, at) => at > 0 && step.box.bottom <= steps[at - 1].box.top)
                                .map(step => step.name).join();
                        }
                        """);
                assertThat(jumps).as(screen.key()).isEqualTo("");
            }
        }
    }

    @Test
    void anErrorLeadsToItsField(Visits visits) {
        try (Visit visit = visits.of(Person.FORTBILDUNG, Screen.PHONE)) {
            Page page = visit.page();
            visit.open("/beschaeftigte");
            page.locator("tbody th a").first().click();
            visit.follow("Nachweis eintragen");
            to(visit, page.getByLabel("Letzter Tag"));
            page.keyboard().type("31.02.2024");
            page.keyboard().press("Enter");
            assertThat(page.locator("#fehler")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Letzter Tag")).isFocused();
            assertThat(page.getByLabel("Letzter Tag")).hasValue("31.02.2024");
        }
    }

    @Test
    void aWideTableIsMovedWithTheArrows(Visits visits) {
        try (Visit visit = visits.of(Person.PERSONALAMT, Screen.PHONE)) {
            Page page = visit.page();
            visit.open("/auswertung");
            Locator table = page.locator("[aria-labelledby=leaders-title]");
            to(visit, table);
            for (int step = 0; step < 5; step++) {
                page.keyboard().press("ArrowRight");
            }
            page.waitForCondition(() -> ((Number) table.evaluate("element => element.scrollLeft")).doubleValue() > 20);
        }
    }

    /** Goes there step by step; whatever has the focus on the way can be seen. */
    private static void to(Visit visit, Locator goal) {
        Page page = visit.page();
        goal.waitFor();
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            // The page may still be moving there.
            page.waitForFunction("""
                    () => {
                        const box = document.activeElement.getBoundingClientRect();
                        return box.bottom > 0 && box.top < innerHeight && box.width > 0;
                    }
                    """);
            if ((Boolean) goal.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("mit der Tastatur nicht zu erreichen: " + goal);
    }
}
