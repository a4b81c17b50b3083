package de.schulungsnachweis.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.EnumMap;
import java.util.Map;

/** Opens pages of the town's service. */
final class Visits {

    /** In milliseconds; a busy machine takes its time. */
    private static final double LONGEST_WAIT = 60_000;

    private final Browser browser;
    private final Town town;
    private final Map<Person, String> sessions = new EnumMap<>(Person.class);

    Visits(Browser browser, Town town) {
        this.browser = browser;
        this.town = town;
    }

    Town town() {
        return town;
    }

    /** Somebody who is not logged in. */
    Visit of(Screen screen) {
        return open(new Browser.NewContextOptions(), screen);
    }

    /** Somebody whose browser runs no scripts. */
    Visit withoutScripts(Screen screen) {
        return open(new Browser.NewContextOptions().setJavaScriptEnabled(false), screen);
    }

    /** Somebody who is logged in already. */
    Visit of(Person person, Screen screen) {
        String session = sessions.computeIfAbsent(person, this::logIn);
        return open(new Browser.NewContextOptions().setStorageState(session), screen);
    }

    private String logIn(Person person) {
        try (Visit visit = of(Screen.DESKTOP)) {
            visit.logIn(person.loginName(), Town.PASSWORD);
            PlaywrightAssertions.assertThat(visit.page().locator("h1")).hasText("Übersicht");
            return visit.page().context().storageState();
        }
    }

    private Visit open(Browser.NewContextOptions options, Screen screen) {
        BrowserContext context = browser.newContext(options.setBaseURL(town.address())
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(screen.width(), screen.height()));
        context.setDefaultTimeout(LONGEST_WAIT);
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT);
        return new Visit(context, town.address());
    }
}
