package de.schulungsnachweis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import de.schulungsnachweis.intake.Blockade;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A list that takes its time: one sees how far it is without doing anything. */
@BrowserTest
class LiveProgressTest {

    private static final String ADDITION = "Nein, sie ergänzt, was schon da ist.";

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    @Test
    void thePageShowsHowFarItIsAndEndsWithThePreview(Visits visits) throws Exception {
        try (Visit visit = visits.of(Person.FORTBILDUNG, Screen.PHONE);
                Blockade blockade = new Blockade(environment, Blockade.Phase.READING)) {
            Page page = visit.page();
            upload(visit, "langsam.xlsx");
            blockade.awaitBlocked();
            assertThat(page.locator("h1")).hasText("langsam.xlsx wird gelesen");
            visit.button("Abbrechen").focus();
            page.evaluate("() => window.untouched = true");
            read(visits.town(), 1_000, 2_000, 20);
            assertThat(page.locator("#figures")).containsText("1.000 von etwa 2.000");
            assertThat(page.locator("progress")).hasAttribute("value", "1000");
            assertThat(page.locator("[aria-live=polite]"))
                    .hasText("Wir lesen die Zeilen. Das dauert noch etwa 20 Sekunden.");
            read(visits.town(), 1_800, 2_000, 40);
            assertThat(page.locator("#figures")).containsText("1.800 von etwa 2.000");
            assertThat(page.locator("[aria-live=polite]")).containsText("noch wenige Sekunden");
            assertThat(visit.button("Abbrechen")).isFocused();
            assertThat(page.evaluate("() => window.untouched")).isEqualTo(true);
            assertThat(((Number) page.evaluate("() => window.shift")).doubleValue())
                    .isLessThan(0.01);
            assertThat(Inspection.of(visit)).isEmpty();
            blockade.release();
            assertThat(page.locator("h1")).hasText("Vorschau: langsam.xlsx");
            visit.press("Verwerfen");
            visit.says("Die Liste ist verworfen.");
        }
    }

    @Test
    void withoutScriptsThePageAsksAgainByItself(Visits visits) throws Exception {
        try (Visit visit = visits.withoutScripts(Screen.PHONE);
                Blockade blockade = new Blockade(environment, Blockade.Phase.READING)) {
            visit.logIn(Person.FORTBILDUNG.loginName(), Town.PASSWORD);
            upload(visit, "ohne-skript.xlsx");
            blockade.awaitBlocked();
            assertThat(visit.page().locator("h1")).hasText("ohne-skript.xlsx wird gelesen");
            blockade.release();
            assertThat(visit.page().locator("h1")).hasText("Vorschau: ohne-skript.xlsx");
            visit.press("Verwerfen");
            visit.says("Die Liste ist verworfen.");
        }
    }

    /** Dropped by the browser itself, as somebody does with a file from the desktop. */
    @Test
    void aFileMayBeDroppedOnItsField(Visits visits) throws Exception {
        Path file = Lists.completeStaff(folder.resolve("abgelegt.xlsx"), "50");
        try (Visit visit = visits.of(Person.FORTBILDUNG, Screen.DESKTOP)) {
            visit.open("/listen");
            BoundingBox field = visit.page().locator("[type=file]").boundingBox();
            assertThat(field.height).isGreaterThanOrEqualTo(100);
            // Far from the button inside of the field.
            drop(visit.page(), file, field.x + field.width - 20, field.y + field.height - 10);
            assertThat(visit.page().evaluate("() => document.querySelector('[type=file]').files[0]?.name"))
                    .isEqualTo("abgelegt.xlsx");
        }
    }

    private void upload(Visit visit, String name) throws Exception {
        visit.open("/listen");
        visit.choose(ADDITION);
        visit.chooseFile(Lists.completeStaff(folder.resolve(name), "50"));
        visit.press("Hochladen und prüfen");
    }

    /** As if so many rows had been read within so many seconds. */
    private static void read(Town town, int rows, int total, int seconds) throws Exception {
        town.sql(
                "update import_run set rows_read = %d, total_rows = %d, received_at = timestamptz '%s' - interval '%d s'"
                                .formatted(rows, total, "2026-11-22 10:00:00+01", seconds)
                        + " where state = 'RECEIVED'");
    }

    private static void drop(Page page, Path file, double x, double y) {
        CDPSession session = page.context().newCDPSession(page);
        JsonArray files = new JsonArray();
        files.add(file.toString());
        JsonObject data = new JsonObject();
        data.add("items", new JsonArray());
        data.add("files", files);
        data.addProperty("dragOperationsMask", 1);
        for (String type : List.of("dragEnter", "dragOver", "drop")) {
            JsonObject event = new JsonObject();
            event.addProperty("type", type);
            event.addProperty("x", x);
            event.addProperty("y", y);
            event.add("data", data);
            session.send("Input.dispatchDragEvent", event);
        }
    }
}
