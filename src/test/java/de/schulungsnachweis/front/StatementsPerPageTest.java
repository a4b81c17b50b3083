package de.schulungsnachweis.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.access.SignedIn;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.city.City;
import de.schulungsnachweis.evaluation.round.Deliveries;
import de.schulungsnachweis.evaluation.round.RoundKind;
import de.schulungsnachweis.evaluation.round.Rounds;
import de.schulungsnachweis.evaluation.round.Signature;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.CountedStatements;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.EmptyTables;
import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** However many persons and units there are, a page asks the database equally often. */
@DatabaseTest
@Import(CountedStatements.class)
class StatementsPerPageTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String CONTACT_DECISION = """
            insert into citizen_contact_decision (person_id, unit_code, citizen_contact, actor, decided_at)
            select person_id, unit_code, true, 'lokal:99', now() from assignment where unit_code = '10'
            order by id limit 1
            returning id
            """;
    private static final String CORRECTION = """
            with corrected as (
                insert into certificate_correction (person_id, title, title_key, series_key, series_part, last_day,
                    duration_assumed, actor, decided_at)
                select person_id, title, title_key, series_key, series_part, last_day, false, 'lokal:99', now()
                from certificate where person_id is not null and last_day is not null
                order by id limit 1
                returning id, person_id)
            insert into corrected_certificate (certificate_id, correction_id, listed)
            select min(c.id), k.id, '{"title": "Alt"}' from corrected k join certificate c using (person_id) group by k.id
            returning correction_id
            """;
    private static final Signature SIGNED = new Signature("Ina Vogel", TODAY);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private CountedStatements statements;

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

    private final Map<String, String> places = new HashMap<>();
    private Set<String> units = Set.of();
    private MockMvc web;

    @AfterEach
    void forgetThePerson() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyPageAsksEquallyOftenForAnOfficeAndForACity() throws Exception {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        Map<String, Integer> office = statements(1, 12);
        Map<String, Integer> city = statements(14, 400);
        assertThat(city).isEqualTo(office);
    }

    private Map<String, Integer> statements(int unitCount, int persons) throws Exception {
        EmptyTables.empty(environment);
        units = IntStream.range(0, unitCount)
                .mapToObj(index -> Integer.toString(10 + index))
                .collect(Collectors.toSet());
        fill(unitCount, persons);
        Map<String, Integer> counts = new TreeMap<>();
        for (String pattern : pages()) {
            String path = path(pattern);
            Role reader = reader(pattern, path);
            counts.put(pattern, statements.during(() -> ask(reader, path)));
        }
        return counts;
    }

    /** Every kind of thing that has a page of its own. */
    private void fill(int unitCount, int persons) throws Exception {
        // Enough trainings for every kind of question.
        City city = City.of(unitCount, persons, 600 + persons);
        // Whoever runs the program knows the units; then the officer brings the lists.
        imports.run(staff(city));
        try (Connection owner = TestDatabase.asOwner(environment);
                Statement statement = owner.createStatement()) {
            statement.execute("update assignment set target_group = 'STAFF' where target_group = 'UNDECLARED'");
            // Somebody with nothing done yet works for somebody who can get a mail about it.
            statement.execute("""
                    update person set email = personnel_number || '@stadt.example';
                    update assignment set on_duty = true;
                    insert into person (person_key, personnel_number, family_name, family_key)
                    values ('number:offen', 'offen', 'Offen', 'OFFEN');
                    insert into assignment (person_id, unit_code, target_group, supervisor, main, entries)
                    select o.id, a.unit_code, 'STAFF', p.personnel_number, true, 1
                    from person o, person p join assignment a on a.person_id = p.id and a.main
                    where o.person_key = 'number:offen' and a.unit_code is not null
                    order by p.id limit 1;
                    update import_run set applied_at = '2021-01-01' where applied_at is not null;
                    update reminder_setting set mail_domains = '{stadt.example}', statement_since = '2021-01-01'
                    """);
        }
        logIn(Role.TRAINING_OFFICER);
        Path certificates = city.writeCertificates(folder.resolve("nachweise.xlsx"));
        ImportRun applied = imports.run(new ImportOrder(ListKind.CERTIFICATES, certificates, "nachweise.xlsx", null));
        ImportRun planned = imports.stage(staff(City.of(unitCount, persons + 1, 0)));
        logIn(Role.HUMAN_RESOURCES);
        long round = rounds.open(RoundKind.INTERIM, AS_OF, TODAY.plusDays(14), TODAY);
        logIn(Role.TRAINING_OFFICER);
        long version = 0;
        for (String unit : units) {
            deliveries.prepare(round, unit, SIGNED, "", TODAY);
            version = deliveries.release(round, unit, SIGNED, TODAY);
        }
        SecurityContextHolder.clearContext();
        People.create(accounts, "fortbildung", Role.TRAINING_OFFICER, "10");
        places.putAll(Map.of(
                "/listen/{id}/rueckgaengig", Long.toString(applied.storedId()),
                "/listen/", Long.toString(planned.storedId()),
                "/api/v1/imports/", Long.toString(planned.storedId()),
                "/meldungen/", Long.toString(round),
                "/api/v1/rounds/", Long.toString(round),
                "/fassungen/", Long.toString(version),
                "/api/v1/versions/", Long.toString(version),
                "/vorlagen/", "kurskatalog",
                "/anerkennung/", found(Role.COMMISSIONER, "/anerkennung", "/anerkennung/([0-9a-f]{32})"),
                "/administration/konten/",
                        found(Role.ADMINISTRATION, "/administration/konten", "/administration/konten/([0-9]+)")));
        places.put("/erinnerungen/vorlagen/", "digest");
        places.put("/administration/hinweise/", "impressum");
        String certificate = "select person_id || '/nachweise/' || min(id) from certificate group by person_id limit 1";
        String ofPerson = text(certificate);
        places.put("/beschaeftigte/", ofPerson.replaceFirst("/.*", ""));
        places.put("/beschaeftigte/{id:\\d+}/nachweise/{", ofPerson);
        places.put("/beschaeftigte/buergerkontakt/", text(CONTACT_DECISION));
        places.put("/beschaeftigte/berichtigungen/", text(CORRECTION));
        places.put(
                "/erinnerungen/vorschau/",
                found(Role.TRAINING_OFFICER, "/erinnerungen", "/erinnerungen/vorschau/([0-9]+)"));
    }

    private ImportOrder staff(City city) throws Exception {
        return new ImportOrder(ListKind.STAFF, city.writeStaff(folder.resolve("personal.xlsx")), "personal.xlsx", null);
    }

    /** What a page names in the address of one of its links. */
    private String found(Role role, String page, String link) throws Exception {
        Matcher matcher = Pattern.compile(link).matcher(ask(role, page).getContentAsString());
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    /** Every page that only shows something. */
    private List<String> pages() {
        List<String> pages = new ArrayList<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getName().startsWith("de.schulungsnachweis.")
                    && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                pages.addAll(mapping.getPatternValues());
            }
        });
        pages.sort(null);
        return pages;
    }

    private String text(String sql) throws Exception {
        try (Connection owner = TestDatabase.asOwner(environment);
                Statement statement = owner.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private String path(String pattern) {
        String place = places.entrySet().stream()
                .filter(known -> pattern.startsWith(known.getKey()))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue)
                .orElse("");
        return pattern.replace("{id:\\d+}/nachweise/{certificate:\\d+}", place)
                        .replaceAll("\\{\\w+(:[^{}]*(\\{\\d+})?)?}", place)
                + "?oe=10&mit=" + places.get("/fassungen/");
    }

    /** Somebody who may see the page; there must be something on it to see. */
    private Role reader(String pattern, String path) throws Exception {
        for (Role role : Role.values()) {
            int status = ask(role, path).getStatus();
            if (status == 200 || status == 302) {
                return role;
            }
        }
        throw new AssertionError("say how to reach " + pattern);
    }

    private MockHttpServletResponse ask(Role role, String path) throws Exception {
        return web.perform(get(path).with(authentication(token(role))))
                .andReturn()
                .getResponse();
    }

    private void logIn(Role role) {
        SecurityContextHolder.getContext().setAuthentication(token(role));
    }

    private TestingAuthenticationToken token(Role role) {
        Scope scope = Scope.of("lokal:99", Set.of(role), role == Role.TRAINING_OFFICER ? units : Set.of());
        return new TestingAuthenticationToken(new Person(scope), "", "ROLE_" + role.name());
    }

    private record Person(Scope scope) implements SignedIn {

        @Override
        public String displayName() {
            return "Testperson";
        }
    }
}
