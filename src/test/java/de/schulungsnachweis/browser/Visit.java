package de.schulungsnachweis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person's browser. Closing it fails if a page complained or asked another host for something. */
final class Visit implements AutoCloseable {

    /** What a page does while it is built up, which only the browser knows. */
    private static final String WATCH = """
            window.shift = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += entry.value))
                .observe({type: 'layout-shift', buffered: true});
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context, String address) {
        this.context = context;
        context.addInitScript(WATCH);
        context.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        context.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                complaints.add("Fremde Adresse: " + request.url());
            }
        });
        page = context.newPage();
    }

    Page page() {
        return page;
    }

    /** Goes to a page of the service. */
    void open(String path) {
        page.navigate(path);
    }

    void logIn(String loginName, String password) {
        open("/anmelden");
        fill("Anmeldename", loginName);
        fill("Kennwort", password);
        press("Anmelden");
    }

    /** Types into the field with this label, whether it must be filled or not. */
    void fill(String label, String text) {
        page.getByLabel(Pattern.compile("^\\s*" + escaped(label) + "(\\s+\\(freiwillig\\))?\\s*$"))
                .fill(text);
    }

    /** As the browser's own language understands it. */
    private static String escaped(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }

    /** Chooses the radio button or checkbox with this label. */
    void choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
    }

    /** Chooses a file in the only field for one. */
    void chooseFile(Path file) {
        page.locator("[type=file]").setInputFiles(file);
    }

    /** Presses the button with this text. */
    void press(String text) {
        click(button(text), text);
    }

    private void click(Locator locator, String text) {
        try {
            locator.click();
        } catch (TimeoutError e) {
            throw new AssertionError("nichts zum Klicken: „" + text + "“ auf " + page.url() + ": " + text(), e);
        }
    }

    Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** Follows the link with this text. */
    void follow(String text) {
        click(link(text), text);
    }

    Locator link(String text) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** The elements of this kind that contain the text. */
    Locator element(String selector, String text) {
        return page.locator(selector, new Page.LocatorOptions().setHasText(text));
    }

    /** Downloads an Excel file. */
    void downloadsWorkbook(Locator link) throws IOException {
        assertThat(new String(download(link), 0, 2, StandardCharsets.ISO_8859_1))
                .isEqualTo("PK");
    }

    /** Downloads a PDF file. */
    void downloadsPdf(Locator link) throws IOException {
        assertThat(new String(download(link), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
    }

    /** Downloads what is behind the link or button. */
    byte[] download(Locator link) throws IOException {
        Download download = page.waitForDownload(() -> click(link, "Herunterladen"));
        return Files.readAllBytes(download.path());
    }

    /** Waits until a message says this. */
    void says(String text) {
        try {
            element("[role=status], [role=alert]", text).waitFor();
        } catch (TimeoutError e) {
            throw new AssertionError("keine Meldung „" + text + "“ auf " + page.url() + ": " + text(), e);
        }
    }

    /** All text of the page as a reader sees it. */
    String text() {
        return page.locator("main").innerText().replace("\u00ad", "").replaceAll("[\\s\u00a0]+", " ");
    }

    String heading() {
        return page.locator("h1").innerText().replace("\u00ad", "");
    }

    /** What a page did that it should not; empties the list. */
    List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("was die Seiten beanstandet haben").isEmpty();
    }
}
