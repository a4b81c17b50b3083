package de.schulungsnachweis.front.attack;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.evaluation.round.Deliveries;
import de.schulungsnachweis.evaluation.round.Rounds;
import de.schulungsnachweis.front.attack.Sweep.Answer;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Attacks that try every entry point there is, also those that are added later. */
@DatabaseTest
class EveryEntryPointTest {

    private static final String SECRET = "Xylophonmarke";
    private static final String HOSTILE =
            "=1+1\"><script>alert(1)</script><img src=x onerror=alert(2)>'); drop table person; --";
    private static final Pattern FIELD = Pattern.compile("<(?:input|textarea|select)[^>]* name=\"([^\"]+)\"");
    private static final String API_BODY = """
            {"unit": "50", "preparedBy": "%1$s", "preparedOn": "2026-11-22", "name": "%1$s", "day": "2026-11-22",
             "remark": "%1$s", "reason": "%1$s"}
            """;

    @Autowired
    private Imports imports;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Environment environment;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private RequestMappingHandlerMapping mappings;

    @TempDir
    private Path folder;

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void anotherUnitsIdentifierShowsNothingInAnAddressAFormAnHtmxRequestAnApiCallOrAnExport() throws Exception {
        Sweep sweep = new Sweep(context, mappings, filled(SECRET));
        Map<String, String> address = parametersOfUnit50();
        List<Answer> own = sweep.look(Sweep.somebody(Role.TRAINING_OFFICER, "50"), address);
        assertThat(own)
                .filteredOn(answer -> answer.text().contains(SECRET))
                .as("the own office sees it, so that it is there to be found")
                .hasSizeGreaterThan(15);
        assertThat(sweep.look(Sweep.somebody(Role.TRAINING_OFFICER, "51"), address))
                .filteredOn(answer -> !sharedByAll(answer))
                .allSatisfy(answer ->
                        assertThat(answer.text()).as(answer.toString()).doesNotContain(SECRET));
    }

    @Test
    void anotherUnitsIdentifierChangesNothingInAFormOrAnApiCall() throws Exception {
        Sweep sweep = new Sweep(context, mappings, filled(SECRET));
        Map<String, String> form = new HashMap<>(parametersOfUnit50());
        form.putAll(Map.of("antwort", "SAME", "buergerkontakt", "nein", "nachweis", "ja", "bestaetigt", "true"));
        form.putAll(Map.of("titel", "Neu", "ende", "01.02.2024", "dauer", "8 UE", "name", "Neu", "grund", "Neu"));
        form.putAll(Map.of("personalnummer", "00000001", "person", "00000001", "ein", "true", "auskunft", "Neu"));
        Map<String, String> before = contents();
        assertThat(before).hasSizeGreaterThan(20);
        List<Answer> answers =
                sweep.change(Sweep.somebody(Role.TRAINING_OFFICER, "51"), form, API_BODY.formatted("Neu"));
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.text()).as(answer.toString()).doesNotContain(SECRET));
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void noTextOfAListOrAFormBecomesCodeInAPageAMailAWorkbookOrAPdf() throws Exception {
        Sweep sweep = new Sweep(context, mappings, filled(HOSTILE));
        List<Answer> shown = lookAsEverybody(sweep);
        Map<String, String> everyField = new HashMap<>();
        shown.forEach(page -> {
            Matcher field = FIELD.matcher(page.text());
            while (field.find()) {
                everyField.put(field.group(1), HOSTILE);
            }
        });
        everyField.remove("_csrf");
        assertThat(everyField)
                .containsKeys("titel", "anbieter", "dauer", "suche", "personalnummer", "anmeldename", "text");
        everyField.putAll(Map.of("oe", "50", "einheit", "50"));
        String body = API_BODY.formatted(HOSTILE.replace("\"", "\\\""));
        for (Role role : Role.values()) {
            shown.addAll(sweep.change(Sweep.somebody(role, "50"), everyField, body));
        }
        shown.addAll(lookAsEverybody(sweep));
        assertThat(shown).allSatisfy(HarmlessOutput::check);
        assertThat(shown)
                .filteredOn(page -> page.text().contains("&lt;script&gt;alert(1)"))
                .extracting(page -> page.entry().replaceAll("[0-9]+", "#"))
                .contains(
                        "GET /beschaeftigte/#",
                        "GET /beschaeftigte/#/stand",
                        "GET /listen/#",
                        "GET /fragen",
                        "GET /fassungen/#",
                        "GET /auswertung",
                        "GET /auswertung/zeilen",
                        "GET /erinnerungen",
                        "GET /erinnerungen/vorschau/#/html",
                        "GET /anerkennung",
                        "POST /auskunft");
        assertThat(number("select count(*) from person")).isPositive();
    }

    private List<Answer> lookAsEverybody(Sweep sweep) throws Exception {
        List<Answer> answers = new ArrayList<>();
        for (Role role : Role.values()) {
            answers.addAll(sweep.look(Sweep.somebody(role, "50"), parametersOfUnit50()));
        }
        return answers;
    }

    /** Names of units, courses that were decided, and templates are for everybody. */
    private static boolean sharedByAll(Answer answer) {
        return answer.entry().matches("GET /(kurskatalog|hilfe|glossar|vorlagen/.*)");
    }

    private static Map<String, String> parametersOfUnit50() {
        return Map.of("oe", "50", "einheit", "50", "ort", "50", "unit", "50", "gruppe", "STAFF", "seite", "0");
    }

    private Set<Long> filled(String text) throws Exception {
        return new AttackedOffice(imports, rounds, deliveries, environment, folder, text).filled();
    }

    /** What every table holds, but for the trail of who did what. */
    private Map<String, String> contents() throws Exception {
        Map<String, String> contents = new TreeMap<>();
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select table_name from information_schema.tables "
                    + "where table_schema = 'public' and table_type = 'BASE TABLE' "
                    + "and table_name not in ('audit_entry', 'request_count')")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery(
                        "select md5(coalesce(string_agg(t::text, chr(10) order by t::text), '')) from " + table
                                + " t")) {
                    rows.next();
                    contents.put(table, rows.getString(1));
                }
            }
        }
        return contents;
    }

    private long number(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
