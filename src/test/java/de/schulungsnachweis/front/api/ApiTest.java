package de.schulungsnachweis.front.api;

import static de.schulungsnachweis.front.api.Program.json;
import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.front.page.FixedClock;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.TestDatabase;
import de.schulungsnachweis.testing.Workbooks;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** A program of the Haupt- und Personalamt, and one of an office, do without a person what the pages offer. */
@DatabaseTest
@Import(FixedClock.class)
class ApiTest {

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ROUND = """
            {"kind": "INTERIM", "asOf": "2026-12-31", "dueDay": "2026-12-06"}""";
    private static final String SIGNED = """
            {"unit": "50", "name": "Ina Vogel", "day": "2026-11-22", "remark": "vollständig"}""";

    @Autowired
    private Imports imports;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private Program office;
    private Program unit;

    @BeforeEach
    void startPrograms() throws Exception {
        MockMvc web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        office = Program.of(web, Role.HUMAN_RESOURCES);
        unit = Program.of(web, Role.TRAINING_OFFICER, "50");
        Path units = Workbooks.write(
                folder.resolve("einheiten.xlsx"),
                List.of("Code", "Name", "Art"),
                List.of(asList("50", "Sozialamt", "Amt"), asList("51", "Jugendamt", "Amt")));
        imports.run(new ImportOrder(ListKind.UNITS, units, "einheiten.xlsx", null));
        importStaff("50", person("1", "Weiß", "50"), person("2", "Nowak", "50"));
    }

    @Test
    void anEvaluationIsAskedForDeliveredClosedAndPulledWithoutAPerson() throws Exception {
        MockHttpServletResponse opened = office.post("/api/v1/rounds", ROUND);
        assertThat(opened.getStatus()).isEqualTo(201);
        String round = opened.getHeader("Location");
        assertThat(json(office.get(round)).at("/open").asBoolean()).isTrue();

        JsonNode prepared = json(unit.put(round + "/preparation", SIGNED));
        assertThat(prepared.at("/preparedBy").asString()).isEqualTo("Ina Vogel");
        assertThat(prepared.at("/remark").asString()).isEqualTo("vollständig");
        MockHttpServletResponse released = unit.post(round + "/releases", SIGNED);
        assertThat(released.getStatus()).isEqualTo(201);
        JsonNode deliveries = json(office.get(round + "/deliveries"));
        assertThat(deliveries.at("/total").asInt()).isEqualTo(2);
        assertThat(released.getHeader("Location"))
                .isEqualTo(
                        "/api/v1/versions/" + deliveries.at("/items/0/version").asLong());

        MockHttpServletResponse closed = office.post(round + "/closing", "");
        assertThat(closed.getStatus()).isEqualTo(201);
        assertThat(json(closed).at("/open").asBoolean()).isFalse();
        JsonNode city = json(office.get("/api/v1/versions?city=true")).at("/items/0");
        assertThat(closed.getHeader("Location"))
                .isEqualTo("/api/v1/versions/" + city.at("/id").asLong());
        JsonNode table = json(office.get(city.at("/table").asString()));
        assertThat(table.at("/total/staff/target").asInt()).isEqualTo(2);
        assertThat(auditTrail())
                .containsExactly(
                        "ROUND_OPENED",
                        "EVALUATION_PREPARED",
                        "EVALUATION_RELEASED",
                        "ROUND_CLOSED",
                        "EVALUATION_EXPORTED");
    }

    @Test
    void theTableComesAsJsonAsCsvOrAsAWorkbook() throws Exception {
        for (String path : List.of("/api/v1/evaluation", released() + "/table")) {
            assertThat(json(unit.get(path)).at("/units/0/code").asString()).isEqualTo("50");
            assertThat(unit.get(path, "text/html;q=0.9, " + CSV).getContentType())
                    .isEqualTo("text/csv;charset=UTF-8");
            assertThat(unit.get(path, "application/xml, " + JSON + ";q=0.5, " + CSV + ";q=0.8")
                            .getContentAsString(StandardCharsets.UTF_8))
                    .contains("31.12.2026;Zwischenstand;B;50;");
            MockHttpServletResponse workbook = unit.get(path, XLSX);
            assertThat(workbook.getHeader("Vary")).isEqualTo("Accept");
            try (Workbook read = WorkbookFactory.create(new ByteArrayInputStream(workbook.getContentAsByteArray()))) {
                assertThat(read.getNumberOfSheets()).isPositive();
            }
        }
    }

    @Test
    void anyAsOfDayCanBePulled() throws Exception {
        assertThat(json(office.get("/api/v1/evaluation?asOf=2026-10-01"))
                        .at("/asOf")
                        .asString())
                .isEqualTo("2026-10-01");
        assertThat(json(office.get("/api/v1/evaluation")).at("/asOf").asString())
                .isEqualTo("2026-12-31");
    }

    @Test
    void theTableOfSomeUnitsCanBePulled() throws Exception {
        JsonNode some = json(office.get("/api/v1/evaluation?unit=51"));
        assertThat(some.at("/units").findValuesAsString("code")).containsExactly("51");
        assertThat(some.at("/total/persons").asInt()).isZero();
        assertThat(json(office.get("/api/v1/evaluation?unit=50&unit=51"))
                        .at("/total/persons")
                        .asInt())
                .isEqualTo(2);
        assertThat(office.get("/api/v1/evaluation?unit=51", CSV).getContentAsString(StandardCharsets.UTF_8))
                .contains("Zwischenstand, Auswahl: 1 von 2 Organisationseinheiten (51)");
        assertThat(office.get("/api/v1/evaluation?unit=51&unit=99").getStatus()).isEqualTo(404);
        assertThat(unit.get("/api/v1/evaluation?unit=51").getStatus()).isEqualTo(404);
    }

    @Test
    void theHashOfAVersionIsThatOfItsBytes() throws Exception {
        String version = released();
        byte[] table = unit.get(version + "/table").getContentAsByteArray();
        assertThat(json(unit.get(version)).at("/sha256").asString())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(table)));
    }

    @Test
    void aVersionThatIsKnownIsNotSentAgain() throws Exception {
        String version = released();
        for (String path : List.of(version, version + "/table")) {
            MockHttpServletResponse first = unit.get(path, JSON);
            String tag = first.getHeader("ETag");
            assertThat(first.getHeaders("Cache-Control")).containsExactly("no-cache, private");
            MockHttpServletResponse again = unit.getAgain(path, JSON, tag);
            assertThat(again.getStatus()).isEqualTo(304);
            assertThat(again.getContentAsByteArray()).isEmpty();
            assertThat(again.getHeader("ETag")).isEqualTo(tag);
        }
    }

    @Test
    void oneFormatIsNotTakenForAnother() throws Exception {
        String table = released() + "/table";
        String tag = unit.get(table, JSON).getHeader("ETag");
        assertThat(unit.getAgain(table, CSV, tag).getStatus()).isEqualTo(200);
        assertThat(unit.getAgain(table, CSV, unit.get(table, CSV).getHeader("ETag"))
                        .getStatus())
                .isEqualTo(304);
    }

    @Test
    void whatIsNotSentAgainIsNotAnExport() throws Exception {
        String table = released() + "/table";
        String tag = unit.get(table, JSON).getHeader("ETag");
        unit.getAgain(table, JSON, tag);
        assertThat(auditTrail()).filteredOn("EVALUATION_EXPORTED"::equals).hasSize(1);
    }

    @Test
    void listsComeInPartsWithLinksToTheOthers() throws Exception {
        String first = released();
        String round = json(unit.get(first)).at("/round").asString();
        String second =
                unit.post("/api/v1/rounds/" + round + "/releases", SIGNED).getHeader("Location");
        String third =
                unit.post("/api/v1/rounds/" + round + "/releases", SIGNED).getHeader("Location");
        MockHttpServletResponse middle = unit.get("/api/v1/versions?unit=50&page=1&size=1");
        assertThat(json(middle).at("/total").asInt()).isEqualTo(3);
        assertThat(json(middle).at("/items")).hasSize(1);
        assertThat(json(middle).at("/items/0/table").asString()).isEqualTo(second + "/table");
        assertThat(middle.getHeader("Link"))
                .isEqualTo("</api/v1/versions?unit=50&page=0&size=1>; rel=\"prev\", "
                        + "</api/v1/versions?unit=50&page=2&size=1>; rel=\"next\"");
        assertThat(json(unit.get("/api/v1/versions?size=1"))
                        .at("/items/0/table")
                        .asString())
                .isEqualTo(third + "/table");
        assertThat(unit.get("/api/v1/versions").getHeader("Link")).isNull();
        assertThat(json(unit.get("/api/v1/versions?unit=51")).at("/total").asInt())
                .isZero();
        assertThat(json(unit.get("/api/v1/versions?round=" + round))
                        .at("/total")
                        .asInt())
                .isEqualTo(3);
        assertThat(json(unit.get("/api/v1/rounds")).at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void anOfficeSeesItsOwnVersionsOnly() throws Exception {
        String version = released();
        Program other = Program.of(unit.web(), Role.TRAINING_OFFICER, "51");
        assertThat(other.get(version).getStatus()).isEqualTo(404);
        assertThat(other.get(version + "/table").getStatus()).isEqualTo(404);
        assertThat(json(other.get("/api/v1/versions")).at("/total").asInt()).isZero();
        assertThat(office.get(version).getStatus()).isEqualTo(200);
    }

    @Test
    void theStateOfImportsIsNumbersOfTheOwnListsOrOfAllForTheOfficeThatAsks() throws Exception {
        importStaff("51", person("7", "Sommer", "51"));
        JsonNode own = json(unit.get("/api/v1/imports"));
        assertThat(own.at("/items").findValuesAsString("kind")).containsExactly("STAFF");
        assertThat(own.at("/items/0/state").asString()).isEqualTo("APPLIED");
        assertThat(own.at("/items/0/newEntries").asInt()).isEqualTo(2);
        JsonNode all = json(office.get("/api/v1/imports"));
        assertThat(all.at("/items").findValuesAsString("kind")).containsExactly("STAFF", "STAFF", "UNITS");
        assertThat(all.at("/items/0/units/0").asString()).isEqualTo("51");
        assertThat(all.toString()).doesNotContain("personal-51", "Sommer");
        String other = "/api/v1/imports/" + all.at("/items/0/id").asLong();
        assertThat(json(office.get(other)).at("/readEntries").asInt()).isEqualTo(1);
        assertThat(unit.get(other).getStatus()).isEqualTo(404);
    }

    /** The address of a version of unit 50. */
    private String released() throws Exception {
        String round = office.post("/api/v1/rounds", ROUND).getHeader("Location");
        unit.put(round + "/preparation", SIGNED);
        return unit.post(round + "/releases", SIGNED).getHeader("Location");
    }

    private List<String> auditTrail() throws Exception {
        List<String> actions = new ArrayList<>();
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select action from audit_entry where actor = 'zentral:programm' order by id")) {
            while (rows.next()) {
                actions.add(rows.getString(1));
            }
        }
        return actions;
    }

    @SafeVarargs
    private void importStaff(String unitCode, List<@Nullable Object>... rows) throws Exception {
        Officers.logIn(unitCode);
        Path file = Workbooks.staff(folder.resolve("personal-" + unitCode + ".xlsx"), List.of(rows));
        imports.run(new ImportOrder(ListKind.STAFF, file, file.getFileName().toString(), null));
        Officers.logOut();
    }

    private static List<@Nullable Object> person(String number, String name, String unitCode) {
        return asList(number, name, "Anna", null, unitCode, null, "nein", "ja", "nein", "ja", null, null);
    }
}
