package de.schulungsnachweis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page that links lead to, for every role. */
@BrowserTest
class EveryPageTest {

    @Autowired
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyPageOfEveryRoleIsFreeOfFindings(Visits visits) {
        Map<String, List<String>> found = new TreeMap<>();
        Set<String> seen = new TreeSet<>();
        int number = 0;
        for (Person person : List.of(Person.FORTBILDUNG, Person.PERSONALAMT, Person.BEAUFTRAGTE, Person.ADMINISTRATION)) {
            Screen screen = number++ % 2 == 0 ? Screen.DESKTOP : Screen.PHONE;
            try (Visit visit = visits.of(person, screen)) {
                walk(visit, person, screen, seen, found);
            }
        }
        System.out.println(seen);
        assertThat(found).isEmpty();
    }

    private void walk(Visit visit, Person person, Screen screen, Set<String> seen, Map<String, List<String>> found) {
        Places places = new Places(mappings);
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        Set<String> known = new TreeSet<>();
        while (!open.isEmpty()) {
            String path = open.poll();
            String place = places.of(path);
            if (place.isEmpty() || !known.add(place)) {
                continue;
            }
            visit.page().setViewportSize(screen.width(), screen.height());
            long start = System.nanoTime();
            Response response = visit.page().navigate(path);
            assertThat(response.status()).as(path).isEqualTo(200);
            seen.add(place);
            open.addAll(links(visit.page()));
            long loaded = System.nanoTime();
            List<String> findings = Inspection.of(visit);
            System.out.printf("i8 %s %s %d ms %d ms%n", person, path, (loaded - start) / 1_000_000, (System.nanoTime() - loaded) / 1_000_000);
            if (!findings.isEmpty()) {
                found.put(person + " " + path, findings);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>) page.evaluate(
                "() => [...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href'))"
                        + ".filter(address => address.startsWith('/'))");
    }
}
