package de.schulungsnachweis.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;

/**
 * Art. 15 and 17 GDPR: the record of a person shows everything that the database can hold of one, and the erasure and the
 * end of the retention take all of it. A column that nobody thought of fails.
 */
@DatabaseTest
class EverythingAboutAPersonTest {

    private static final Set<String> MANDATES = Set.of("mandate_number", "judgement_kind");
    private static final String NUMBER = "marke-person-personnel_number";

    /** Tables of the program's machinery, and the places behind other tables. */
    private static final String OWN_TABLES =
            "table_schema = 'public' and table_name not like 'batch\\_%' and table_name not like '%\\_rows' "
                    + "and table_name <> 'flyway_schema_history' and table_name not in ("
                    + "select v.table_name from information_schema.views v where v.table_schema = 'public')";

    @Autowired
    private PersonRecords records;

    @Autowired
    private Erasure erasure;

    @Autowired
    private Retention retention;

    @Autowired
    private Environment environment;

    @BeforeEach
    void storeEverything() throws Exception {
        change(new ClassPathResource("privacy/everything-about-a-person.sql")
                .getContentAsString(StandardCharsets.UTF_8));
    }

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void everyColumnThatCanHoldATextOrAPersonIsKnown() throws Exception {
        List<String> columns = texts("select table_name || '.' || column_name from information_schema.columns where "
                + OWN_TABLES + " and (data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea') "
                + "or column_name in ('person_id', 'certificate_id'))");
        columns.addAll(texts("select c.conrelid::regclass || '.' || a.attname from pg_constraint c "
                + "join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey) "
                + "where c.contype = 'f' and c.confrelid in ('person'::regclass, 'certificate'::regclass) "
                + "and c.conrelid::regclass::text not like '%\\_rows'"));
        assertThat(new TreeSet<>(columns)).containsExactlyInAnyOrderElementsOf(StoredTexts.all());
    }

    @Test
    void theRecordShowsEveryColumnThatSaysSomethingOfThePerson() {
        Officers.logIn("50");
        String shown = String.join("\n", cells());
        assertThat(StoredTexts.SHOWN.columns().stream()
                        .map(column -> "marke-" + column.replace('.', '-'))
                        .filter(mark -> !List.of(
                                        "marke-assignment-unit_code",
                                        "marke-assignment-target_group",
                                        "marke-certificate-unit_code",
                                        "marke-judgement-category_leaders",
                                        "marke-judgement-category_staff",
                                        "marke-certificate_answer-answer",
                                        "marke-citizen_contact_decision-unit_code",
                                        "marke-reminder_named-person_id")
                                .contains(mark)))
                .allSatisfy(mark -> assertThat(shown).contains(mark));
        assertThat(cells())
                .as("coded values")
                .contains("50", "Beschäftigte", "DEMOCRATIC", "dieselbe Schulung", "Teile einer Schulung", "97531")
                .contains("E-Mail an diese Person", "E-Mail, die diese Person nennt", "marke-reminder_named-mail_id")
                .contains("marke-evaluation_version_row-reason", "marke-import_run-file_name", "ändert")
                .contains("Funktion: marke-fact_change-before");
    }

    @Test
    void theRecordOfAnotherPersonShowsNothingOfThisOne() {
        Officers.logIn("50");
        PersonRecord other = records.find("2", AuditAction.PERSON_DATA_SEEN).orElseThrow();
        String shown = other.sections().toString();
        assertThat(shown)
                .contains("Kollegin")
                .doesNotContain("marke-person-family_name", "marke-staged_certificate", "marke-certificate");
    }

    @Test
    void aRowWithThePersonsNumberAndAnotherSurnameIsSomebodyElses() throws Exception {
        change(
                "insert into staged_certificate (run_id, entry, row_number, status, personnel_number, family_name, family_key, "
                        + "title) select max(id), 9, 9, 'READ', '" + NUMBER
                        + "', 'Anders', 'ANDERS', 'Vertauschte Nummer' "
                        + "from import_run");
        Officers.logIn("50");
        assertThat(cells()).doesNotContain("Anders", "Vertauschte Nummer");
        Officers.logInAs(Role.ADMINISTRATION);
        assertThat(erasure.erase(NUMBER)).isPresent();
        assertThat(number("select count(*) from staged_certificate where family_name = 'Anders'"))
                .isEqualTo(1);
    }

    @Test
    void afterAnErasureNothingLeadsToThePersonAndTheOthersAreStillThere() throws Exception {
        long person = number("select id from person where personnel_number = '" + NUMBER + "'");
        Officers.logInAs(Role.ADMINISTRATION);
        StoredAmounts shown = erasure.preview(NUMBER).orElseThrow();
        assertThat(shown.amounts())
                .containsOnlyKeys(ErasedKind.values())
                .allSatisfy((kind, amount) -> assertThat(amount).as(kind.name()).isPositive());
        assertThat(number("select count(*) from person")).isEqualTo(2);
        Map<ErasedKind, Long> erased = erasure.erase(NUMBER).orElseThrow().amounts();
        assertThat(erased).isEqualTo(shown.amounts());
        assertThat(tablesWithMarks()).containsOnly("import_run", "unit_delivery", "file_agreement", "reminder_mail");
        for (String table :
                texts("select table_name from information_schema.columns where column_name = 'person_id' and "
                        + OWN_TABLES)) {
            assertThat(number("select count(*) from " + table + " where person_id = " + person))
                    .as(table)
                    .isZero();
        }
        assertThat(texts("select family_name from person")).containsExactly("Kollegin");
        assertThat(number("select count(*) from staged_staff where supervisor is null"))
                .isEqualTo(1);
        assertThat(texts("select actor || ' ' || action || ' ' || subject from audit_entry"))
                .contains(
                        "lokal:99 PERSON_ERASURE_PREPARED person:" + person, "lokal:99 PERSON_ERASED person:" + person);
    }

    @Test
    void aReleasedVersionKeepsItsRowsAndItsTableButNoLongerSaysWhoseTheyAre() throws Exception {
        Officers.logInAs(Role.ADMINISTRATION);
        erasure.erase(NUMBER);
        assertThat(number("select count(*) from evaluation_version_row where fulfils"))
                .isEqualTo(2);
        assertThat(number(
                        "select count(distinct person_id) from evaluation_version_row where fulfils and person_id < 0 "
                                + "and certificate_id < 0 and reason is null"))
                .as("the same unknown person in both versions, so that they can be compared")
                .isEqualTo(1);
        assertThat(number("select count(*) from evaluation_version_row r join person p on p.id = r.person_id"))
                .as("the colleague's")
                .isEqualTo(2);
        assertThat(number("select count(*) from evaluation_version_table where table_json = '{}'"))
                .isEqualTo(2);
    }

    @Test
    void onlyTheAdministrationErases() throws Exception {
        for (Role role : List.of(Role.TRAINING_OFFICER, Role.HUMAN_RESOURCES, Role.COMMISSIONER)) {
            Officers.logInAs(role, "50");
            assertThat(erasure.preview(NUMBER)).isEmpty();
            assertThat(erasure.erase(NUMBER)).isEmpty();
        }
        assertThat(number("select count(*) from person")).isEqualTo(2);
    }

    @Test
    void somebodyWithoutANumberIsFoundByTheNameIfItIsTheOnlyOne() throws Exception {
        change("update person set personnel_number = null, given_name = 'Eva' where personnel_number = '2'");
        Officers.logIn("50");
        assertThat(records.find("kollegin, eva", AuditAction.PERSON_DATA_SEEN)).isPresent();
        change("insert into person (person_key, family_name, given_name, family_key) "
                + "values ('name:x', 'Kollegin', 'Eva', 'KOLLEGIN')");
        change("insert into assignment (person_id, unit_code, target_group, main, entries) "
                + "select id, '50', 'STAFF', true, 1 from person where person_key = 'name:x'");
        assertThat(records.find("Kollegin, Eva", AuditAction.PERSON_DATA_SEEN)).isEmpty();
    }

    @Test
    void afterTheRetentionNothingIsLeftButWhatWasReleased() throws Exception {
        Map<RetentionKind, Long> deleted = retention.run().orElseThrow().deleted();
        assertThat(deleted).allSatisfy((kind, count) -> {
            if (kind != RetentionKind.AUDIT_ENTRIES && kind != RetentionKind.WAITING_CERTIFICATES) {
                assertThat(count).as(kind.name()).isPositive();
            }
        });
        assertThat(tablesWithMarks()).containsExactly("reminder_mail");
        assertThat(number("select count(*) from person")).isZero();
        assertThat(number("select count(*) from evaluation_version_row where person_id > 0"))
                .isZero();
        assertThat(number("select count(*) from evaluation_version_row")).isEqualTo(4);
    }

    @Test
    void whoIsInNoUnitAnyMoreIsShownToTheOfficeThatHadThePersonLast() throws Exception {
        change("update assignment set valid_until = '2020-06-30' where function is null");
        Officers.logIn("50");
        assertThat(records.withoutUnit()).extracting(WithoutUnit::familyName).containsExactly("Kollegin");
        Officers.logIn("51");
        assertThat(records.withoutUnit()).isEmpty();
        Officers.logInAs(Role.HUMAN_RESOURCES);
        assertThat(records.withoutUnit()).isEmpty();
        change("update person set exit_day = '2020-06-30' where personnel_number = '2'");
        Officers.logIn("50");
        assertThat(records.withoutUnit()).isEmpty();
    }

    private List<String> cells() {
        return records.find(NUMBER, AuditAction.PERSON_DATA_SEEN).orElseThrow().sections().stream()
                .flatMap(section -> section.rows().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** But for those that say which mandates there are. */
    private TreeSet<String> tablesWithMarks() throws Exception {
        TreeSet<String> marked = new TreeSet<>();
        for (String table : texts(
                "select table_name from information_schema.tables where table_type = 'BASE TABLE' and " + OWN_TABLES)) {
            if (!MANDATES.contains(table)
                    && number("select count(*) from " + table + " t where t::text ilike '%marke-%'") > 0) {
                marked.add(table);
            }
        }
        return marked;
    }

    private void change(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws Exception {
        return Long.parseLong(texts(sql).getFirst());
    }

    private List<String> texts(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
