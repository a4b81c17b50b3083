package de.schulungsnachweis.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.front.page.PageTest;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.sheet.Source;
import de.schulungsnachweis.sheet.TrainingFormat;
import de.schulungsnachweis.testing.Examples;
import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The record of a person is read by that person: it names categories, formats and sources in German. */
@PageTest
class RecordTermsTest {

    @Autowired
    private Imports imports;

    @Autowired
    private PersonRecords records;

    @Autowired
    private Mandate mandate;

    @Autowired
    private Environment environment;

    @BeforeAll
    void importExamples() throws Exception {
        Examples.importAll(imports);
    }

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void nobodyReadsCodes() throws Exception {
        Set<String> cells = cellsOfSomebodyWithARecognisedTraining();
        assertThat(cells)
                .contains(mandate.title())
                .doesNotContain(mandate.id())
                .doesNotContainAnyElementsOf(codes())
                .containsAnyElementsOf(
                        mandate.categories().stream().map(Category::label).toList())
                .containsAnyElementsOf(Arrays.stream(TrainingFormat.values())
                        .map(TrainingFormat::label)
                        .toList())
                .containsAnyElementsOf(
                        Arrays.stream(Source.values()).map(Source::label).toList());
    }

    private List<String> codes() {
        return Stream.of(
                        mandate.categories().stream().map(Category::name),
                        Arrays.stream(TrainingFormat.values()).map(TrainingFormat::name),
                        Arrays.stream(Source.values()).map(Source::name))
                .flatMap(names -> names)
                .toList();
    }

    private Set<String> cellsOfSomebodyWithARecognisedTraining() throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select p.personnel_number, a.unit_code
                        from person p
                        join assignment a on a.person_id = p.id and a.valid_until is null
                        join certificate c on c.person_id = p.id
                        join judgement j on j.certificate_id = c.id and j.outcome = 'COUNTED'
                        where p.personnel_number is not null and c.format is not null and c.source is not null
                        order by p.id
                        limit 1
                        """)) {
            rows.next();
            Officers.logIn(rows.getString("unit_code"));
            return records
                    .find(rows.getString("personnel_number"), AuditAction.PERSON_DATA_SEEN)
                    .orElseThrow()
                    .sections()
                    .stream()
                    .flatMap(section -> section.rows().stream())
                    .flatMap(List::stream)
                    .collect(Collectors.toSet());
        }
    }
}
