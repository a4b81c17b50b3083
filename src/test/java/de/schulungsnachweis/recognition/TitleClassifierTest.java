package de.schulungsnachweis.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.recognition.TitleJudgement.Decision;
import de.schulungsnachweis.testing.FirstMandate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three outcomes of R16, traps and spellings. */
class TitleClassifierTest {

    private static final TitleClassifier CLASSIFIER = TitleClassifier.load(FirstMandate.MANDATE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tabellenkalkulation für Fortgeschrittene",
                "Körpersprache und Stimme",
                "Programmiersprachen im Vergleich",
                "Unternehmenskultur gestalten",
                "Permakultur im Schulgarten",
                "Biodiversität auf städtischen Flächen",
                "Biologische Vielfalt erhalten",
                "Projektmanagement in English",
                "Agiles Arbeiten (Seminar auf Englisch)",
                "Datenmigration nach SAP",
                "Cloud-Migration planen",
                "Flucht- und Rettungswege prüfen",
                "Rechte und Pflichten in der Ausbildung",
                "Burgen und Schlösser an der Elbe",
                "Vergaberecht aktuell",
                "Erste Hilfe",
                "Schwierige Mitarbeitergespräche führen",
                "Neurodiversität im Team"
            })
    void whatPointsToNothingIsNone(String title) {
        assertThat(CLASSIFIER.classify(title).decision()).isEqualTo(Decision.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fachtag",
                "Workshop",
                "Grundlagen der Kommunikation, u. a. interkulturelle Kompetenz",
                "Deutsch als Zweitsprache unterrichten",
                "Englisch in der Kita",
                "Hunde und Katzen in leichter Sprache",
                "Bürgerservice",
                "Vielfalt",
                "Verhandeln auf Englisch",
                "Xylqua im Bulwark",
                ""
            })
    void whatIsInDoubtGoesToReview(String title) {
        assertThat(CLASSIFIER.classify(title).decision()).isEqualTo(Decision.REVIEW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Umgang mit Reichsbürger*innen",
                "Umgang mit ReichsbürgerInnen",
                "Umgang mit Reichsbürger:innen",
                "Umgang mit Reichsbuergern",
                "UMGANG MIT REICHSBÜRGERN",
                "Umgang mit „Reichsbürgern“",
                "Umgang mit Reichs\u00ADbürgern",
                "Rechts-Extremismus und Antisemitsmus",
                "Rassissmus im Alltag"
            })
    void spellingDoesNotMatter(String title) {
        TitleJudgement judgement = CLASSIFIER.classify(title);
        assertThat(judgement.decision()).isEqualTo(Decision.ACCEPT);
        assertThat(judgement.category()).isEqualTo(FirstMandate.DEMOCRATIC);
    }

    @Test
    void theReasonQuotesTheTitleAndNamesTheSource() {
        assertThat(CLASSIFIER.classify("Seminar: Rechtsextremismus heute").reason())
                .startsWith("Im Titel steht ‚Rechtsextremismus‘: demokratische Kompetenz (Konzept, Abschnitt 4");
    }

    @Test
    void theReasonQuotesGenderFormsAsWritten() {
        assertThat(CLASSIFIER.classify("Dialog mit Migrant*innen").reason()).contains("‚Migrant*innen‘");
    }

    @Test
    void neighbouringCategoriesAreBothAcceptedTheBetterMatchFirst() {
        TitleJudgement judgement = CLASSIFIER.classify("Rassismus und Diskriminierung in der Migrationsgesellschaft");
        assertThat(judgement.decision()).isEqualTo(Decision.ACCEPT);
        assertThat(judgement.accepted()).containsExactly(FirstMandate.DEMOCRATIC, FirstMandate.INTERCULTURAL);
    }

    @Test
    void manyTitlesAreJudgedAsOneByOne() {
        List<String> titles = List.of("Polnisch A1", "Erste Hilfe", "Leichte Sprache", "Fachtag");
        assertThat(CLASSIFIER.classify(titles))
                .isEqualTo(titles.stream().map(CLASSIFIER::classify).toList());
    }

    @Test
    void theVersionIsAShortHashOfTheLists() {
        assertThat(CLASSIFIER.version()).matches("[0-9a-f]{12}");
        assertThat(TitleClassifier.load(FirstMandate.MANDATE).version()).isEqualTo(CLASSIFIER.version());
    }
}
