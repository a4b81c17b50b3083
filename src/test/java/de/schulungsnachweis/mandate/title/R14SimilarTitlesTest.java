package de.schulungsnachweis.mandate.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R14: on overlapping days a similar title is worth the question "doppelt?". */
class R14SimilarTitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Interkulturelle Kompetenz | interkulturelle kompetenz",
                "Interkulturelle Kompetenz | Interkulturelle Kompetenz in der Verwaltung",
                "Interkulturelle Kompetenz | Interkultrelle Kompetenz",
                "Interkulturelle Kompetenz | Seminar: Kompetenz, interkulturelle",
                "Demokratie stärken | Workshop Demokratie stärken (online)",
            })
    void aTitleThatContainsTheOtherOrHasATypoIsSimilar(String one, String other) {
        assertThat(SimilarTitles.similar(one, other)).isTrue();
        assertThat(SimilarTitles.similar(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Interkulturelle Kompetenz | Demokratie stärken",
                "Workshop Demokratie | Workshop Brandschutz",
                "Deutsch A1 | Deutsch A2",
                "Seminar | Seminar Brandschutz",
                "Fachtag | Workshop",
                "Digitale Kompetenz für Führungskräfte | Interkulturelle Kompetenz für Auszubildende",
            })
    void otherTitlesAreNotSimilar(String one, String other) {
        assertThat(SimilarTitles.similar(one, other)).isFalse();
        assertThat(SimilarTitles.similar(other, one)).isFalse();
    }
}
