package de.schulungsnachweis.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with a page, in words. */
final class Inspection {

    /** WCAG 2.2 AA. */
    private static final List<String> LEVEL = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final int MOST_BYTES = 300 * 1024;

    /** Of this nobody sees anything. */
    private static final double SMALLEST_SHIFT = 0.01;

    /** The width of A4 landscape between its margins of 12 mm, at 96 dots an inch. */
    private static final int PAPER_WIDTH = 1032;

    /** Two bytes read as two letters, a missing text, and a text with a place for a value left. */
    private static final Pattern BROKEN = Pattern.compile("Ã.|Â|\\uFFFD|\\?\\?\\S+\\?\\?|\\{\\d}");

    private final Visit visit;
    private final Page page;
    private final List<String> findings = new ArrayList<>();

    private Inspection(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    /** Looks at the page as it is shown. */
    static List<String> of(Visit visit) {
        Inspection inspection = new Inspection(visit);
        inspection.lookAtLoading();
        inspection.lookAtAccessibility();
        inspection.lookAtHead();
        inspection.lookAtFocus();
        inspection.lookAtWidth(Screen.PHONE.width());
        inspection.lookAtPaper();
        inspection.findings.addAll(visit.complaints());
        return inspection.findings;
    }

    /** Looks at the rules of WCAG only. */
    static List<String> accessibilityOf(Visit visit) {
        Inspection inspection = new Inspection(visit);
        inspection.lookAtAccessibility();
        inspection.findings.addAll(visit.complaints());
        return inspection.findings;
    }

    private void lookAtAccessibility() {
        // Without the second page that axe would open for frames: there are none.
        for (Rule rule : new AxeBuilder(page)
                .withTags(LEVEL)
                .setLegacyMode(true)
                .analyze()
                .getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                findings.add("axe " + rule.getId() + ": " + node.getTarget() + " " + node.getFailureSummary());
            }
        }
    }

    private void lookAtHead() {
        if (!page.title().endsWith(" – Schulungsnachweis")) {
            findings.add("Titel: " + page.title());
        }
        if (page.locator("h1").count() != 1) {
            findings.add("Überschriften h1: " + page.locator("h1").count());
        }
        BROKEN.matcher(page.locator("body").innerText())
                .results()
                .forEach(match -> findings.add("Text: " + match.group()));
    }

    /** Every kind of thing that can have the focus shows it, and none changes the order of the others. */
    private void lookAtFocus() {
        Object blind = page.evaluate("""
                () => {
                    const look = element => ['', '::before', '::after'].map(part => {
                        const style = getComputedStyle(element, part || null);
                        return [style.outlineStyle, style.outlineWidth, style.boxShadow, style.borderColor,
                            style.backgroundColor, style.textDecoration].join();
                    }).join(';');
                    const kinds = new Map();
                    document.querySelectorAll('a[href], button, input, select, textarea, [tabindex], summary')
                        .forEach(element => kinds.set(element.tagName + element.type + element.className, element));
                    const active = document.activeElement;
                    const blind = [...kinds.values()]
                        .filter(element => element.checkVisibility() && element.tabIndex >= 0)
                        .filter(element => {
                            const before = look(element);
                            element.focus({focusVisible: true, preventScroll: true});
                            const same = look(element) === before;
                            element.blur();
                            return same || element.tabIndex > 0;
                        });
                    active.focus({preventScroll: true});
                    return blind.map(element => element.outerHTML.slice(0, 120)).join(' | ');
                }
                """);
        if (!"".equals(blind)) {
            findings.add("Fokus nicht zu sehen: " + blind);
        }
    }

    private void lookAtWidth(int width) {
        page.setViewportSize(width, page.viewportSize().height);
        addTooWide("Bei " + width + " Pixeln");
    }

    private void addTooWide(String where) {
        Object wide = page.evaluate("""
                () => {
                    const most = document.documentElement.clientWidth;
                    if (document.documentElement.scrollWidth <= most) {
                        return '';
                    }
                    const reaching = [...document.body.querySelectorAll('*')].filter(element =>
                        element.getBoundingClientRect().right > most + 1
                        && !element.parentElement.closest('.kern-table-responsive'));
                    return most + ' < ' + document.documentElement.scrollWidth + ': '
                        + reaching.map(element => element.outerHTML.slice(0, 120)).slice(-2).join(' | ');
                }
                """);
        if (!"".equals(wide)) {
            findings.add(where + " zu breit: " + wide);
        }
    }

    private double shift() {
        return ((Number) page.evaluate("() => window.shift || 0")).doubleValue();
    }

    private void lookAtLoading() {
        // What arrives in pieces on a busy machine may move once; what the page itself moves does so every time.
        if (shift() > SMALLEST_SHIFT) {
            page.reload();
            double again = shift();
            if (again > SMALLEST_SHIFT) {
                findings.add("Der Inhalt springt: " + again);
            }
        }
        int bytes = ((Number) page.evaluate("""
                () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                    .reduce((sum, entry) => sum + entry.encodedBodySize, 0)
                """)).intValue();
        if (bytes > MOST_BYTES || bytes < 1000) {
            findings.add("Bytes: " + bytes);
        }
    }

    private void lookAtPaper() {
        page.setViewportSize(PAPER_WIDTH, 700);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        addTooWide("Auf Papier");
        for (String hidden : List.of(".page-header__pages", ".page-pages", ".kern-btn", ".skip-link")) {
            if (page.locator(hidden + ":visible").count() > 0) {
                findings.add("Auf Papier zu sehen: " + hidden);
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
