package de.schulungsnachweis.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.access.SignedIn;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.evaluation.round.Deliveries;
import de.schulungsnachweis.evaluation.round.RoundKind;
import de.schulungsnachweis.evaluation.round.Rounds;
import de.schulungsnachweis.evaluation.round.Signature;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * How long the service needs for each page that links lead to, in a whole city. Prints the medians, the slowest first: of
 * unchanged facts, and of facts that were changed just before, so that everything is counted anew.
 */
@Tag("ausdauer")
@DatabaseTest
class PageTimesTest {

    private static final int ROUNDS = 7;
    private static final int WARM_ROUNDS = 20;
    private static final int UNITS = 45;
    private static final double AIM = 100;
    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Signature SIGNED = new Signature("Ina Vogel", TODAY);
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Environment environment;

    @Autowired
    private Imports imports;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Accounts accounts;

    @TempDir
    private Path folder;

    private final Set<String> all = IntStream.range(0, UNITS)
            .mapToObj(index -> Integer.toString(10 + index))
            .collect(Collectors.toSet());
    private MockMvc web;

    @AfterEach
    void forgetThePerson() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyPageOfEveryRole() throws Exception {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        fill();
        int pages = measure("Fortbildungsbeauftragte eines Amtes", token(Role.TRAINING_OFFICER, Set.of("10")))
                + measure("Fortbildungsbeauftragte eines Viertels der Stadt", token(Role.TRAINING_OFFICER, quarter()))
                + measure("Fortbildungsbeauftragte aller Ämter", token(Role.TRAINING_OFFICER, all))
                + measure("Haupt- und Personalamt", token(Role.HUMAN_RESOURCES, Set.of()))
                + measure("Beauftragte", token(Role.COMMISSIONER, Set.of()))
                + measure("Administration", token(Role.ADMINISTRATION, Set.of()));
        assertThat(pages).isGreaterThan(50);
    }

    /** As many as the largest offices have: the day-care centres of a state capital, for example. */
    private Set<String> quarter() {
        return all.stream().sorted().limit(UNITS / 4).collect(Collectors.toSet());
    }

    private void fill() throws Exception {
        // What earlier tests have left in the tables' files would be read with every page.
        sql("vacuum");
        City city = City.of(UNITS, 15_000, 30_000);
        imports.run(staff(city));
        sql("update assignment set target_group = 'STAFF' where target_group = 'UNDECLARED'");
        sql("update person set email = personnel_number || '@stadt.example'");
        sql("update reminder_setting set mail_domains = '{stadt.example}', statement_since = '2021-01-01'");
        logIn(token(Role.TRAINING_OFFICER, all));
        Path certificates = city.writeCertificates(folder.resolve("nachweise.xlsx"));
        imports.run(new ImportOrder(ListKind.CERTIFICATES, certificates, "nachweise.xlsx", null));
        imports.stage(staff(City.of(UNITS, 15_100, 0)));
        sql("update import_run set applied_at = '2021-01-01' where applied_at is not null; analyze");
        for (int round = 0; round < 2; round++) {
            logIn(token(Role.HUMAN_RESOURCES, Set.of()));
            rounds.current().ifPresent(last -> rounds.close(last.id(), TODAY));
            long id = rounds.open(RoundKind.INTERIM, AS_OF, TODAY.plusDays(14), TODAY);
            logIn(token(Role.TRAINING_OFFICER, all));
            for (String unit : all) {
                deliveries.prepare(id, unit, SIGNED, "", TODAY);
                deliveries.release(id, unit, SIGNED, TODAY);
            }
        }
        SecurityContextHolder.clearContext();
        People.create(accounts, "fortbildung", Role.TRAINING_OFFICER, "10");
        sql("vacuum analyze");
    }

    private ImportOrder staff(City city) throws Exception {
        return new ImportOrder(ListKind.STAFF, city.writeStaff(folder.resolve("personal.xlsx")), "personal.xlsx", null);
    }

    /** @return how many pages there are */
    private int measure(String who, TestingAuthenticationToken token) throws Exception {
        Map<String, Times> times = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        Set<String> known = new TreeSet<>();
        while (!open.isEmpty()) {
            String path = open.poll();
            if (!known.add(path.replaceFirst("\\?.*", "").replaceAll("[0-9a-f]{32}|\\d+", "#"))) {
                continue;
            }
            MockHttpServletResponse response = ask(path, token);
            assertThat(response.getStatus()).as(path).isEqualTo(200);
            if (String.valueOf(response.getContentType()).startsWith("text/html")) {
                times.put(path, times(path, token));
                LINK.matcher(response.getContentAsString())
                        .results()
                        .forEach(link -> open.add(link.group(1).replace("&amp;", "&")));
            }
        }
        print(who, times);
        return times.size();
    }

    private Times times(String path, TestingAuthenticationToken token) throws Exception {
        // What Java has not seen often takes longer; of that the first requests after a start would have to be
        // measured.
        for (int round = 0; round < WARM_ROUNDS; round++) {
            ask(path, token);
        }
        return new Times(median(path, token, false), median(path, token, true));
    }

    private double median(String path, TestingAuthenticationToken token, boolean changed) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (changed) {
                sql("update organisational_unit set name = name where code = '10'");
            }
            long start = System.nanoTime();
            ask(path, token);
            times.add((System.nanoTime() - start) / 1e6);
        }
        times.sort(null);
        return times.get(ROUNDS / 2);
    }

    private static void print(String who, Map<String, Times> times) {
        System.out.printf(
                "%n%s: %d Seiten, %d über %.0f ms, nach einer Änderung %d%n",
                who, times.size(), slow(times, Times::unchanged), AIM, slow(times, Times::changed));
        times.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry ->
                        -Math.max(entry.getValue().unchanged(), entry.getValue().changed())))
                .forEach(entry -> System.out.printf(
                        "%6.0f ms, nach einer Änderung %6.0f ms  %s%n",
                        entry.getValue().unchanged(), entry.getValue().changed(), entry.getKey()));
    }

    private static long slow(Map<String, Times> times, ToDoubleFunction<Times> which) {
        return times.values().stream()
                .mapToDouble(which)
                .filter(time -> time > AIM)
                .count();
    }

    private MockHttpServletResponse ask(String path, TestingAuthenticationToken token) throws Exception {
        return web.perform(get(java.net.URI.create(path)).with(authentication(token)))
                .andReturn()
                .getResponse();
    }

    private void sql(String sql) throws Exception {
        try (Connection owner = TestDatabase.asOwner(environment);
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void logIn(TestingAuthenticationToken token) {
        SecurityContextHolder.getContext().setAuthentication(token);
    }

    private static TestingAuthenticationToken token(Role role, Set<String> units) {
        return new TestingAuthenticationToken(
                new Person(Scope.of("lokal:99", Set.of(role), units)), "", "ROLE_" + role.name());
    }

    private record Person(Scope scope) implements SignedIn {

        @Override
        public String displayName() {
            return "Testperson";
        }
    }

    /** Medians in milliseconds. */
    private record Times(double unchanged, double changed) {}
}
