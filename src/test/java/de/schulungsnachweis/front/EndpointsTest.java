package de.schulungsnachweis.front;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.access.SignedIn;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Workbooks;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** R25, the first wall: every entry point, for every role. An entry point that is not in this table fails. */
@DatabaseTest
class EndpointsTest {

    private static final Set<Role> FIGURES = EnumSet.of(Role.HUMAN_RESOURCES, Role.TRAINING_OFFICER);
    private static final Set<Role> OFFICE = EnumSet.of(Role.TRAINING_OFFICER);
    private static final Set<Role> REQUEST = EnumSet.of(Role.HUMAN_RESOURCES);
    private static final Set<Role> DELIVERY = EnumSet.of(Role.TRAINING_OFFICER);
    private static final Set<Role> DESK = EnumSet.of(Role.COMMISSIONER);
    private static final Set<Role> CATALOGUE = EnumSet.of(Role.COMMISSIONER, Role.HUMAN_RESOURCES);
    private static final Set<Role> ADMINISTRATION = EnumSet.of(Role.ADMINISTRATION);
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    private static final Map<String, Set<Role>> ALLOWED = Map.ofEntries(
            Map.entry("GET /", EVERYBODY),
            Map.entry("GET /anmelden", EVERYBODY),
            Map.entry("GET /kennwort", EVERYBODY),
            Map.entry("POST /kennwort", EVERYBODY),
            Map.entry("GET /auswertung", FIGURES),
            Map.entry("GET /auswertung.xlsx", FIGURES),
            Map.entry("GET /auswertung.csv", FIGURES),
            Map.entry("GET /auswertung.pdf", FIGURES),
            Map.entry("GET /auswertung.json", FIGURES),
            Map.entry("GET /auswertung/zeilen", OFFICE),
            Map.entry("GET /auswertung/nachweise", OFFICE),
            Map.entry("GET /auswertung/ausblick", FIGURES),
            Map.entry("GET /auswertung/pruefung", FIGURES),
            Map.entry("GET /auswertung/ausblick.xlsx", FIGURES),
            Map.entry("GET /auswertung/ausblick.csv", FIGURES),
            Map.entry("GET /inanspruchnahme", FIGURES),
            Map.entry("GET /inanspruchnahme.xlsx", FIGURES),
            Map.entry("GET /inanspruchnahme.csv", FIGURES),
            Map.entry("GET /meldungen", FIGURES),
            Map.entry("POST /meldungen", REQUEST),
            Map.entry("POST /meldungen/{id}/rueckgabe", REQUEST),
            Map.entry("POST /meldungen/{id}/abschluss", REQUEST),
            Map.entry("GET /meldungen/{id}/einheit", DELIVERY),
            Map.entry("GET /meldungen/{id}/einheit.pdf", DELIVERY),
            Map.entry("POST /meldungen/{id}/vorbereitung", DELIVERY),
            Map.entry("POST /meldungen/{id}/freigabe", DELIVERY),
            Map.entry("GET /fassungen/{id}", FIGURES),
            Map.entry("GET /fassungen/{id}/vergleich", FIGURES),
            Map.entry("GET /fassungen/{id}/tabelle.json", FIGURES),
            Map.entry("GET /fassungen/{id}/tabelle.xlsx", FIGURES),
            Map.entry("GET /fassungen/{id}/tabelle.csv", FIGURES),
            Map.entry("GET /erinnerungen", FIGURES),
            Map.entry("GET /erinnerungen/start", REQUEST),
            Map.entry("POST /erinnerungen/start", REQUEST),
            Map.entry("POST /erinnerungen/stopp", REQUEST),
            Map.entry("GET /erinnerungen/einstellungen", REQUEST),
            Map.entry("POST /erinnerungen/einstellungen", REQUEST),
            Map.entry("GET /erinnerungen/vorlagen/{art}", REQUEST),
            Map.entry("GET /erinnerungen/vorlagen/{art}/html", REQUEST),
            Map.entry("POST /erinnerungen/vorlagen/{art}", REQUEST),
            Map.entry("POST /erinnerungen/vorlagen/{art}/standard", REQUEST),
            Map.entry("POST /erinnerungen/vorlagen/{art}/probe", REQUEST),
            Map.entry("GET /erinnerungen/vorschau/{id}", OFFICE),
            Map.entry("GET /erinnerungen/vorschau/{id}/html", OFFICE),
            Map.entry("POST /erinnerungen/einheit", OFFICE),
            Map.entry("POST /erinnerungen/abruf", OFFICE),
            Map.entry("GET /fassungen/{id}/tabelle.pdf", FIGURES),
            Map.entry("GET /api/v1/evaluation", FIGURES),
            Map.entry("GET /api/v1/rounds", FIGURES),
            Map.entry("POST /api/v1/rounds", REQUEST),
            Map.entry("GET /api/v1/rounds/{id}", FIGURES),
            Map.entry("POST /api/v1/rounds/{id}/closing", REQUEST),
            Map.entry("GET /api/v1/rounds/{id}/deliveries", FIGURES),
            Map.entry("PUT /api/v1/rounds/{id}/preparation", DELIVERY),
            Map.entry("POST /api/v1/rounds/{id}/releases", DELIVERY),
            Map.entry("POST /api/v1/rounds/{id}/returns", REQUEST),
            Map.entry("GET /api/v1/versions", FIGURES),
            Map.entry("GET /api/v1/versions/{id}", FIGURES),
            Map.entry("GET /api/v1/versions/{id}/table", FIGURES),
            Map.entry("GET /api/v1/imports", FIGURES),
            Map.entry("GET /api/v1/imports/{id}", FIGURES),
            Map.entry("GET /beschaeftigte", OFFICE),
            Map.entry("POST /beschaeftigte/suche", OFFICE),
            Map.entry("GET /beschaeftigte/{id:\\d+}", OFFICE),
            Map.entry("GET /beschaeftigte/{id:\\d+}/stand", OFFICE),
            Map.entry("GET /beschaeftigte/stand", OFFICE),
            Map.entry("GET /beschaeftigte/buergerkontakt", OFFICE),
            Map.entry("POST /beschaeftigte/buergerkontakt", OFFICE),
            Map.entry("POST /beschaeftigte/buergerkontakt/setzen", OFFICE),
            Map.entry("GET /beschaeftigte/buergerkontakt/{decision:\\d+}", OFFICE),
            Map.entry("POST /beschaeftigte/buergerkontakt/{decision:\\d+}", OFFICE),
            Map.entry("GET /beschaeftigte/berichtigungen/{correction:\\d+}", OFFICE),
            Map.entry("POST /beschaeftigte/berichtigungen/{correction:\\d+}", OFFICE),
            Map.entry("GET /beschaeftigte/{id:\\d+}/nachweise/neu", OFFICE),
            Map.entry("POST /beschaeftigte/{id:\\d+}/nachweise/neu", OFFICE),
            Map.entry("GET /beschaeftigte/{id:\\d+}/nachweise/{certificate:\\d+}", OFFICE),
            Map.entry("POST /beschaeftigte/{id:\\d+}/nachweise/{certificate:\\d+}", OFFICE),
            Map.entry("GET /impressum", EVERYBODY),
            Map.entry("GET /datenschutz", EVERYBODY),
            Map.entry("GET /barrierefreiheit", EVERYBODY),
            Map.entry("GET /hilfe", EVERYBODY),
            Map.entry("GET /glossar", EVERYBODY),
            Map.entry("GET /administration/hinweise", ADMINISTRATION),
            Map.entry("GET /administration/hinweise/{key:[a-z-]+}", ADMINISTRATION),
            Map.entry("POST /administration/hinweise/{key:[a-z-]+}", ADMINISTRATION),
            Map.entry("GET /listen", OFFICE),
            Map.entry("POST /listen", OFFICE),
            Map.entry("POST /listen/spalten", OFFICE),
            Map.entry("GET /listen/{id}", OFFICE),
            Map.entry("GET /listen/{id}/zu-berichtigen.xlsx", OFFICE),
            Map.entry("GET /listen/{id}/fortschritt", OFFICE),
            Map.entry("POST /listen/{id}/spalten", OFFICE),
            Map.entry("GET /listen/teilnahme", OFFICE),
            Map.entry("POST /listen/teilnahme", OFFICE),
            Map.entry("POST /listen/{id}/uebernehmen", OFFICE),
            Map.entry("POST /listen/{id}/verwerfen", OFFICE),
            Map.entry("GET /listen/{id}/rueckgaengig", OFFICE),
            Map.entry("POST /listen/{id}/rueckgaengig", OFFICE),
            Map.entry("GET /anerkennung", DESK),
            Map.entry("GET /anerkennung/{key:[0-9a-f]{32}}", DESK),
            Map.entry("POST /anerkennung/{key:[0-9a-f]{32}}", DESK),
            Map.entry("GET /anerkennung/entscheidungen", DESK),
            Map.entry("POST /anerkennung/entscheidungen/{id}/zuruecknehmen", DESK),
            Map.entry("GET /anerkennung/regeln", DESK),
            Map.entry("POST /anerkennung/regeln", DESK),
            Map.entry("GET /kurskatalog", CATALOGUE),
            Map.entry("POST /kurskatalog", CATALOGUE),
            Map.entry("GET /vorlagen/{name:[a-z]+}.xlsx", EVERYBODY),
            Map.entry("GET /fragen", OFFICE),
            Map.entry("POST /fragen/{id}", OFFICE),
            Map.entry("POST /fragen/antworten/{id}", OFFICE),
            Map.entry("POST /fragen/personen/{id}", OFFICE),
            Map.entry("POST /fragen/personen/antworten/{id}", OFFICE),
            Map.entry("GET /administration/konten", ADMINISTRATION),
            Map.entry("GET /administration/konten/neu", ADMINISTRATION),
            Map.entry("POST /administration/konten/neu", ADMINISTRATION),
            Map.entry("GET /administration/konten/{id}", ADMINISTRATION),
            Map.entry("POST /administration/konten/{id}", ADMINISTRATION),
            Map.entry("POST /administration/konten/{id}/kennwort", ADMINISTRATION),
            Map.entry("GET /administration/einheiten", ADMINISTRATION),
            Map.entry("POST /administration/einheiten", ADMINISTRATION),
            Map.entry("GET /administration/einheiten/vorschau", ADMINISTRATION),
            Map.entry("POST /administration/einheiten/uebernehmen", ADMINISTRATION),
            Map.entry("POST /administration/einheiten/verwerfen", ADMINISTRATION),
            Map.entry("GET /administration/protokoll", ADMINISTRATION),
            Map.entry("GET /administration/fristen", ADMINISTRATION),
            Map.entry("GET /administration/loeschung", ADMINISTRATION),
            Map.entry("POST /administration/loeschung", ADMINISTRATION),
            Map.entry("POST /administration/loeschung/ausfuehren", ADMINISTRATION),
            Map.entry("GET /auskunft", OFFICE),
            Map.entry("GET /auskunft/ohne-einheit", OFFICE),
            Map.entry("POST /auskunft", OFFICE),
            Map.entry("POST /auskunft.xlsx", OFFICE));

    private static final Set<String> WITHOUT_LOGIN = Set.of(
            "GET /anmelden",
            "GET /impressum",
            "GET /datenschutz",
            "GET /barrierefreiheit",
            "GET /hilfe",
            "GET /glossar");

    @Autowired
    private Imports imports;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private RequestMappingHandlerMapping mappings;

    private MockMvc web;

    @BeforeEach
    void startBrowser() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void everyEntryPointIsInTheTable() {
        assertThat(new TreeSet<>(entryPoints())).isEqualTo(new TreeSet<>(ALLOWED.keySet()));
    }

    @Test
    void everyEntryPointHasARuleOfItsOwn() {
        handlers()
                .forEach((mapping, method) -> assertThat(AnnotatedElementUtils.hasAnnotation(
                                        method.getMethod(), PreAuthorize.class)
                                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PreAuthorize.class))
                        .as(method.toString())
                        .isTrue());
    }

    @TestFactory
    Stream<DynamicTest> everyRoleAtEveryEntryPoint() {
        return ALLOWED.keySet().stream()
                .sorted()
                .flatMap(entry -> Stream.concat(Stream.<@Nullable Role>of((Role) null), Stream.of(Role.values()))
                        .map(role -> DynamicTest.dynamicTest(
                                entry + " als " + (role == null ? "niemand" : role.label()),
                                () -> check(entry, role))));
    }

    @Test
    void theNumbersOfATrainingOfficerAreThoseOfTheOwnUnits(@TempDir Path folder) throws Exception {
        importTwoOffices(folder);
        assertThat(asRole(Role.TRAINING_OFFICER, "/auswertung").getContentAsString())
                .contains(">50<")
                .doesNotContain(">51<", "Jugendamt");
        assertThat(asRole(Role.HUMAN_RESOURCES, "/auswertung").getContentAsString())
                .contains(">50<", ">51<");
        assertThat(unitsOfWorkbook(Role.TRAINING_OFFICER)).contains("50").doesNotContain("51");
        assertThat(unitsOfWorkbook(Role.HUMAN_RESOURCES)).contains("50", "51");
    }

    private void importTwoOffices(Path folder) throws Exception {
        imports.run(new ImportOrder(
                ListKind.STAFF,
                Workbooks.staff(
                        folder.resolve("personal.xlsx"), List.of(person("00000001", "50"), person("00000002", "51"))),
                "personal.xlsx",
                null));
    }

    private List<String> unitsOfWorkbook(Role role) throws Exception {
        byte[] content = asRole(role, "/auswertung.xlsx").getContentAsByteArray();
        List<String> texts = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
        }
        return texts;
    }

    private MockHttpServletResponse asRole(Role role, String path) throws Exception {
        return web.perform(request(HttpMethod.GET, path).with(authentication(token(role))))
                .andReturn()
                .getResponse();
    }

    private static List<Object> person(String number, String unit) {
        return asList(number, "Müller", "Anna", null, unit, null, "nein", "ja", "nein", "ja", null, null);
    }

    private void check(String entry, @Nullable Role role) throws Exception {
        int status = status(entry, role);
        if (role == null && !WITHOUT_LOGIN.contains(entry)) {
            assertThat(status).isIn(302, 401);
        } else if (role == null || ALLOWED.getOrDefault(entry, Set.of()).contains(role)) {
            assertThat(status).isNotIn(401, 403, 500);
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    private int status(String entry, @Nullable Role role) throws Exception {
        String[] parts = entry.split(" ");
        MockHttpServletRequestBuilder request = request(HttpMethod.valueOf(parts[0]), path(parts[1]))
                .param("antwort", "SAME")
                .param("bisher", "a")
                .param("neu", "b")
                .param("wiederholt", "c")
                .with(csrf());
        if (!parts[0].equals("GET") && parts[1].startsWith("/api/")) {
            request.contentType(MediaType.APPLICATION_JSON).content("{}");
        }
        if (role != null) {
            request.with(authentication(token(role)));
        }
        return web.perform(request).andReturn().getResponse().getStatus();
    }

    private static String path(String pattern) {
        return pattern.replace("{id}", "4711")
                .replace("{art}", "digest")
                .replace("{id:\\d+}", "4711")
                .replace("{certificate:\\d+}", "4712")
                .replace("{decision:\\d+}", "4713")
                .replace("{correction:\\d+}", "4714")
                .replace("{key:[a-z-]+}", "impressum")
                .replace("{key:[0-9a-f]{32}}", "0123456789abcdef0123456789abcdef")
                .replace("{name:[a-z]+}", "kurskatalog");
    }

    private static TestingAuthenticationToken token(Role role) {
        Scope scope = Scope.of("lokal:99", Set.of(role), Set.of("50"));
        return new TestingAuthenticationToken(new Person(scope), "", "ROLE_" + role.name());
    }

    private List<String> entryPoints() {
        List<String> entries = new ArrayList<>();
        handlers()
                .forEach((mapping, method) -> mapping.getPatternValues()
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> entries.add(verb + " " + path))));
        return entries;
    }

    private Map<RequestMappingInfo, HandlerMethod> handlers() {
        Map<RequestMappingInfo, HandlerMethod> own = new HashMap<>(mappings.getHandlerMethods());
        own.values().removeIf(method -> !method.getBeanType().getName().startsWith("de.schulungsnachweis."));
        return own;
    }

    private record Person(Scope scope) implements SignedIn {

        @Override
        public String displayName() {
            return "Testperson";
        }
    }
}
