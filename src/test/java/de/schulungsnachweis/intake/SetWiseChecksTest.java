package de.schulungsnachweis.intake;

import static de.schulungsnachweis.intake.CsvLists.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.testing.AsOperator;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Persons and units of assignments are there, although that is checked once per statement. */
@DatabaseTest
@ExtendWith(AsOperator.class)
class SetWiseChecksTest {

    private static final String REFERENCE_MISSING = "23503";
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String ASSIGNED =
            "insert into assignment (person_id, unit_code, target_group, main, entries, valid_from) select ";

    @Autowired
    private Imports imports;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private StoredFacts facts;
    private CsvLists lists;

    @BeforeEach
    void anOffice() throws Exception {
        facts = new StoredFacts(environment);
        lists = new CsvLists(folder);
        imports.run(lists.fullStaff("01.03.2026", person("1", "Müller", "50"), person("2", "Weiß", "51")));
    }

    @Test
    void nobodyIsAssignedWhoIsNotThere() {
        assertRefused(ASSIGNED + "max(id) + 1, '50', 'STAFF', true, 1, null from person", REFERENCE_MISSING);
    }

    @Test
    void nobodyIsAssignedToAUnitThatIsNotThere() {
        assertRefused(ASSIGNED + "id, '99', 'STAFF', true, 1, null::date from person", REFERENCE_MISSING);
        assertRefused("update assignment set unit_code = '99'", REFERENCE_MISSING);
    }

    @Test
    void aUnitWithAssignmentsStays() {
        assertRefused("delete from organisational_unit where code = '50'", REFERENCE_MISSING);
        assertRefused("update organisational_unit set code = '52' where code = '50'", REFERENCE_MISSING);
    }

    @Test
    void assignmentsGoWithTheirPerson() throws Exception {
        try (Connection owner = TestDatabase.asOwner(environment);
                Statement statement = owner.createStatement()) {
            statement.execute("delete from person where personnel_number = '1'");
        }
        assertThat(facts.texts("select unit_code from assignment")).containsExactly("51");
    }

    @Test
    void whoIsBeingAssignedAndTheUnitAreNotRemovedMeanwhile() throws Exception {
        try (Connection owner = TestDatabase.asOwner(environment);
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("delete from assignment where unit_code = '51'");
            owner.commit();
            statement.execute(ASSIGNED
                    + "id, '51', 'STAFF', true, 1, date '2026-01-01' from person where personnel_number = '2'");
            assertRefused(
                    "set lock_timeout = 200; delete from organisational_unit where code = '51'", LOCK_NOT_AVAILABLE);
            assertRefused(
                    "set lock_timeout = 200; delete from person where personnel_number = '2'", LOCK_NOT_AVAILABLE);
            owner.rollback();
        }
    }

    @Test
    void aUnitThatWasGuessedWrongWhileReadingIsPutRight() throws Exception {
        imports.run(lists.moreStaff("01.03.2026", person("3", "Öztürk", "60 Bauamt"), person("4", "Groß", "Bauamt")));
        assertThat(facts.texts("select unit_code from assignment a join person p on p.id = a.person_id"
                        + " where p.personnel_number in ('3', '4')"))
                .containsExactly("60", "60");
    }

    private void assertRefused(String statement, String state) {
        assertThatThrownBy(() -> {
                    try (Connection owner = TestDatabase.asOwner(environment);
                            Statement refused = owner.createStatement()) {
                        refused.execute(statement);
                    }
                })
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
    }
}
