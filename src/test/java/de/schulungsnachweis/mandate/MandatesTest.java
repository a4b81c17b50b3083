package de.schulungsnachweis.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.testing.FirstMandate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
              "categories": [
                {"name": "DEMOCRATIC", "label": "Demokratie", "heading": "Demokratie", "abbreviation": "dem.",
                  "key": "democratic", "listWord": "demokratisch", "statedAs": "demokrat"},
                {"name": "MULTILINGUAL", "label": "Sprachen", "heading": "Sprachen", "abbreviation": "spr.",
                  "key": "multilingual", "listWord": "sprachlich", "statedAs": "sprache"}
              ],
              "overlapping": [],
              "groups": {
                "LEADERS": {"label": "Leitung", "heading": "Leitung", "shortLabel": "Leitung", "members": ["LEADERS"],
                  "accepted": ["DEMOCRATIC"]},
                "STAFF": {"label": "Alle", "heading": "Alle", "shortLabel": "Alle", "members": ["STAFF"],
                  "accepted": ["DEMOCRATIC", "MULTILINGUAL"]}
              },
              "uptake": {},
              "assumptions": {"minutesPerUnit": 45, "unitsPerDay": 8, "assumeDays": true},
              "titleLists": ["themen.txt"]
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
        assertThat(delivered.leaders().accepted())
                .containsExactlyInAnyOrder(FirstMandate.DEMOCRATIC, FirstMandate.INTERCULTURAL);
        assertThat(delivered.staff().accepted()).containsExactlyInAnyOrderElementsOf(delivered.categories());
    }

    @Test
    void theDeliveredMandateReadsDurationsAsTheConceptDoes() {
        assertThat(delivered.assumptions()).isEqualTo(new DurationAssumptions(45, 8, true));
    }

    @Test
    void nothingIsAcceptedOutsideTheTwoGroups() {
        assertThat(delivered.accepts(TargetGroup.NOT_IN_TARGET_GROUP, FirstMandate.DEMOCRATIC))
                .isFalse();
        assertThat(delivered.accepts(TargetGroup.UNDECLARED, FirstMandate.DEMOCRATIC))
                .isFalse();
    }

    @Test
    void anotherCitysFileIsReadLikeTheDeliveredOne() {
        Mandate other = read(VALID);
        assertThat(other.id()).isEqualTo("beispiel");
        assertThat(other.categories()).extracting(Category::label).containsExactly("Demokratie", "Sprachen");
        assertThat(other.accepts(TargetGroup.STAFF, other.category("MULTILINGUAL")))
                .isTrue();
        assertThat(other.accepts(TargetGroup.LEADERS, other.category("MULTILINGUAL")))
                .isFalse();
    }

    @Test
    void aMandateThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> Mandates.load("gibt-es-nicht"))
                .isInstanceOf(UnusableMandateException.class)
                .hasMessageContaining("Zum Schulungsauftrag „gibt-es-nicht“ fehlt die Datei");
    }

    @Test
    void aFolderBesideTheProgramIsAMandateToo(@TempDir Path parent) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("beispiel-2027"));
        Files.writeString(folder.resolve("mandate.json"), VALID);
        assertThat(Mandates.find(folder.toString()).id()).isEqualTo("beispiel-2027");
        assertThat(Mandates.find(Mandates.DEFAULT_ID)).isEqualTo(delivered);
    }

    @Test
    void aFolderWithoutAMandateIsNamedWithTheFileThatIsMissing(@TempDir Path folder) throws IOException {
        Path empty = Files.createDirectory(folder.resolve("leer"));
        assertThatThrownBy(() -> Mandates.find(empty.toString()))
                .isInstanceOf(UnusableMandateException.class)
                .hasMessageContaining(empty.resolve("mandate.json").toString());
    }

    @Test
    void whoIsInNoLineOfAMandateIsOutsideOfItsTargetGroup() {
        Mandate forAll = read(replaced("[\"STAFF\"]", "[\"STAFF\", \"NOT_IN_TARGET_GROUP\", \"UNDECLARED\"]"));
        assertThat(forAll.dutyOf(TargetGroup.UNDECLARED)).isEqualTo(TargetGroup.STAFF);
        assertThat(forAll.dutyOf(TargetGroup.NOT_IN_TARGET_GROUP)).isEqualTo(TargetGroup.STAFF);
        Mandate forLeaders = read(replaced("[\"STAFF\"]", "[]"));
        assertThat(forLeaders.dutyOf(TargetGroup.STAFF)).isEqualTo(TargetGroup.NOT_IN_TARGET_GROUP);
        assertThat(forLeaders.dutyOf(TargetGroup.UNDECLARED)).isEqualTo(TargetGroup.UNDECLARED);
        assertThat(forLeaders.dutyOf(TargetGroup.LEADERS)).isEqualTo(TargetGroup.LEADERS);
    }

    @Test
    void aMandateCanBeInstalledOnce() {
        assertThatThrownBy(() -> new InstalledMandates(delivered, List.of(delivered)))
                .isInstanceOf(UnusableMandateException.class)
                .hasMessageContaining("zweimal");
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
                "\"LEADERS\": { | \"UNDECLARED\": { | genau „LEADERS“ und „STAFF“",
                "[\"DEMOCRATIC\"] | [] | mindestens eine Kompetenz",
                "[\"DEMOCRATIC\"] | [\"KLINGON\"] | nennt „KLINGON“ nicht",
                "[\"STAFF\"] | [\"STAFF\", \"LEADERS\"] | jemanden in beiden Gruppen",
                "\"name\": \"MULTILINGUAL\" | \"name\": \"DEMOCRATIC\" | dasselbe „name“",
                "\"name\": \"MULTILINGUAL\" | \"name\": \"sprachen\" | nur Großbuchstaben",
                "\"key\": \"multilingual\" | \"key\": \"democratic\" | dasselbe „key“",
                "spr. | sprachlich | höchstens 5 Zeichen",
                "\"statedAs\": \"sprache\" | \"statedAs\": \"(sprache\" | kein regulärer Ausdruck",
                "\"shortLabel\": \"Alle\" | \"shortLabel\": \"Alle?\" | „shortLabel“",
                "themen.txt | ../themen.txt | „titleLists“",
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
                "\"members\": [\"STAFF\"] | \"members\": [\"KLINGON\"]",
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
        return Mandates.read(new MandateFiles("beispiel", null), "beispiel.json", json);
    }
}
