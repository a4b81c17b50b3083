package de.schulungsnachweis.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The delivered mandate is what the concept says, and a bad file is refused in plain words. */
class MandatesTest {

    private static final String VALID = """
            {
              "version": "1",
              "title": "Beispiel",
              "windowStart": "2021-01-01",
              "windowEnd": "2026-12-31",
              "minimumMinutes": 360,
              "accepted": {"LEADERS": ["DEMOCRATIC"], "STAFF": ["DEMOCRATIC", "MULTILINGUAL"]},
              "assumptions": {"minutesPerUnit": 45, "unitsPerDay": 8, "assumeDays": true}
            }
            """;

    private final Mandate delivered = Mandates.load(Mandates.DEFAULT_ID);

    @Test
    void theDeliveredMandateHasItsNameAndVersion() {
        assertThat(delivered.id()).isEqualTo("zugangshemmnisse-2026");
        assertThat(delivered.version()).isEqualTo("2026.1");
        assertThat(delivered.title()).isEqualTo("Schulungskonzept Zugangshemmnisse");
    }

    @Test
    void theDeliveredMandateHasTheWindowAndTheMinimumOfTheConcept() {
        assertThat(delivered.windowStart()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(delivered.windowEnd()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(delivered.minimumMinutes()).isEqualTo(360);
    }

    @Test
    void theDeliveredMandateAcceptsTwoCategoriesForLeadersAndAllForStaff() {
        assertThat(delivered.accepted())
                .containsOnly(
                        entry(TargetGroup.LEADERS, Set.of(Category.DEMOCRATIC, Category.INTERCULTURAL)),
                        entry(TargetGroup.STAFF, EnumSet.allOf(Category.class)));
    }

    @Test
    void theDeliveredMandateReadsDurationsAsTheConceptDoes() {
        assertThat(delivered.assumptions()).isEqualTo(new DurationAssumptions(45, 8, true));
    }

    @Test
    void nothingIsAcceptedOutsideTheTwoGroups() {
        assertThat(delivered.accepts(TargetGroup.NOT_IN_TARGET_GROUP, Category.DEMOCRATIC))
                .isFalse();
        assertThat(delivered.accepts(TargetGroup.UNDECLARED, Category.DEMOCRATIC))
                .isFalse();
    }

    @Test
    void anotherCitysFileIsReadLikeTheDeliveredOne() {
        Mandate other = read(VALID);
        assertThat(other.id()).isEqualTo("beispiel");
        assertThat(other.accepts(TargetGroup.STAFF, Category.MULTILINGUAL)).isTrue();
        assertThat(other.accepts(TargetGroup.LEADERS, Category.MULTILINGUAL)).isFalse();
    }

    @Test
    void aMandateThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> Mandates.load("gibt-es-nicht"))
                .isInstanceOf(UnusableMandateException.class)
                .hasMessageContaining("„gibt-es-nicht“ gibt es nicht");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../geheim", "", "A", "-x", "a/b", "a b"})
    void anIdThatCouldLeaveTheFolderIsRefused(String id) {
        assertThatThrownBy(() -> Mandates.load(id))
                .isInstanceOf(UnusableMandateException.class)
                .hasMessageStartingWith("Die Kennung eines Schulungsauftrags");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"version\": \"1\",| \"version\": \" \", | „version“ ist leer",
                "\"title\": \"Beispiel\", | \"title\": \"\", | „title“ ist leer",
                "2026-12-31 | 2020-12-31 | „windowEnd“ liegt vor „windowStart“",
                "360 | 0 | „minimumMinutes“ muss größer als 0 sein",
                "\"LEADERS\" | \"UNDECLARED\" | genau „LEADERS“ und „STAFF“",
                "[\"DEMOCRATIC\"] | [] | mindestens eine Kompetenz",
                "45 | 0 | „minutesPerUnit“",
                "\"unitsPerDay\": 8 | \"unitsPerDay\": 0 | „unitsPerDay“",
            })
    void aFileThatContradictsItselfIsRefusedWithItsReason(String right, String wrong, String reason) {
        assertThatThrownBy(() -> read(replaced(right, wrong)))
                .isInstanceOf(UnusableMandateException.class)
                .hasMessageStartingWith("Die Datei beispiel.json ist fehlerhaft")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"title\": \"Beispiel\", | ~~",
                "\"title\": \"Beispiel\", | \"title\": null,",
                "\"title\": \"Beispiel\", | \"titel\": \"Beispiel\",",
                "\"title\": \"Beispiel\", | \"title\": \"Beispiel\", \"title\": \"Zwei\",",
                "2026-12-31 | 31.12.2026",
                "\"minimumMinutes\": 360, | \"minimumMinutes\": null,",
                "MULTILINGUAL | KLINGON",
                "\"assumptions\": { | \"assumptions\": [",
            })
    void aFileThatIsNotInShapeIsRefusedWithItsName(String right, String wrong) {
        assertThatThrownBy(() -> read(replaced(right, wrong)))
                .isInstanceOf(UnusableMandateException.class)
                .hasMessageStartingWith("Die Datei beispiel.json ist fehlerhaft");
    }

    @Test
    void aWrongValueIsFoundByItsLineAndName() {
        assertThatThrownBy(() -> read(replaced("2026-12-31", "31.12.2026")))
                .hasMessageContaining(", Zeile 5, „windowEnd“.");
    }

    private static String replaced(String right, String wrong) {
        assertThat(VALID).contains(right);
        return VALID.replace(right, wrong == null ? "" : wrong);
    }

    private static Mandate read(String json) {
        return Mandates.read(
                "beispiel", "beispiel.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
