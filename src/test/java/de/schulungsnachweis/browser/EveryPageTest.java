package de.schulungsnachweis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page that links lead to. */
@BrowserTest
class EveryPageTest {

    private static final List<Person> ROLES =
            List.of(Person.FORTBILDUNG, Person.PERSONALAMT, Person.BEAUFTRAGTE, Person.ADMINISTRATION);

    /** What these show depends on who looks at them. */
    private static final Set<String> DIFFERENT =
            Set.of("/", "/auswertung", "/meldungen", "/erinnerungen", "/kurskatalog");

    /** Such a page is another one in every state of what it shows. */
    private static final Set<String> SEVERAL = Set.of("/listen/{id}");

    private static final Path PICTURES = Path.of(System.getProperty("bilder", "target/bilder"), "alle");

    @Autowired
    private RequestMappingHandlerMapping mappings;

    private final Map<String, List<String>> found = new TreeMap<>();

    @Test
    void everyPageIsFreeOfFindings(Visits visits) {
        Places places = new Places(mappings);
        Set<String> seen = new TreeSet<>();
        for (Person person : ROLES) {
            Screen screen = ROLES.indexOf(person) % 2 == 0 ? Screen.DESKTOP : Screen.PHONE;
            try (Visit visit = visits.of(person, screen)) {
                forEachPage(visit, places, visits.town().remarkable(person), (place, path) -> {
                    if (seen.add(place) || DIFFERENT.contains(place) || SEVERAL.contains(place)) {
                        look(visit, screen, person, path);
                    }
                });
            }
        }
        assertThat(found).isEmpty();
        assertThat(seen).containsExactlyInAnyOrderElementsOf(places.all());
    }

    @Test
    @Tag("ausdauer")
    void everyPageOfEveryRoleAtEveryWidthIsFreeOfFindings(Visits visits) {
        Places places = new Places(mappings);
        for (Person person : ROLES) {
            for (Screen screen : Screen.values()) {
                try (Visit visit = visits.of(person, screen)) {
                    forEachPage(visit, places, visits.town().remarkable(person), (place, path) -> {
                        look(visit, screen, person, path);
                        picture(visit, person + "-" + place.replaceAll("\\W+", "-") + "-" + screen);
                        assertThat(visit.page().pdf()).as(path).isNotEmpty();
                    });
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static void forEachPage(Visit visit, Places places, List<String> first, Look look) {
        Deque<String> open = new ArrayDeque<>(first);
        open.add("/");
        Set<String> known = new TreeSet<>();
        while (!open.isEmpty()) {
            String path = open.poll();
            String place = places.of(path);
            if (place.isEmpty() || !known.add(SEVERAL.contains(place) ? path : place)) {
                continue;
            }
            Response response = visit.page().navigate(path);
            assertThat(response.status()).as(path).isEqualTo(200);
            open.addAll(links(visit.page()));
            look.at(place, path);
        }
    }

    private void look(Visit visit, Screen screen, Person person, String path) {
        List<String> findings = Inspection.of(visit);
        if (!findings.isEmpty()) {
            found.put(person + " " + screen + " " + path, findings);
        }
        visit.page().setViewportSize(screen.width(), screen.height());
    }

    private static void picture(Visit visit, String name) {
        visit.page()
                .screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href'))
                    .filter(address => address.startsWith('/'))
                """);
    }

    /** What is done with a page, given its pattern and address. */
    private interface Look {

        void at(String place, String path);
    }
}
