package de.schulungsnachweis.mandate.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R9: rows with the same title and "Teil n" or "Modul n" may be parts of one training; a person decides. */
class R09SeriesTest {

    private static final TitleKey WHOLE = TitleKey.of("Demokratie stärken");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Demokratie stärken Teil 1",
                "Demokratie stärken, Teil 2",
                "Demokratie stärken (Teil II)",
                "Demokratie stärken - Teil2",
                "Demokratie stärken – 2. Teil",
                "Demokratie stärken: zweiter Teil",
                "Demokratie stärken, Teil 1 von 3",
                "Demokratie stärken, Teil A",
                "Demokratie stärken Modul 3",
                "Modul IV: Demokratie stärken",
                "Demokratie stärken Block 2",
                "Demokratie stärken, Baustein 2a",
                "Demokratie stärken, Teil drei",
                "DEMOKRATIE STAERKEN TEIL 12",
            })
    void aPartHasTheKeyOfTheWholeAndIsKnownAsAPart(String title) {
        assertThat(SeriesKey.of(title)).isEqualTo(new SeriesKey(WHOLE, true));
    }

    @Test
    void theWholeIsNoPart() {
        assertThat(SeriesKey.of("Demokratie stärken")).isEqualTo(new SeriesKey(WHOLE, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Englisch II",
                "Deutsch A1",
                "Deutsch Modul B1",
                "Recht der Grundsicherung SGB XII",
                "Teilhabe als Teil der Demokratie",
                "Fachtag 2024",
                "Urteil 3",
                "Tag der Demokratie 2024",
            })
    void levelsAndOtherNumbersAreNoParts(String title) {
        assertThat(SeriesKey.of(title)).isEqualTo(new SeriesKey(TitleKey.of(title), false));
    }

    @ParameterizedTest
    @CsvSource({
        "Demokratie Teil 1, Vielfalt Teil 2",
        "Deutsch A1 Teil 1, Deutsch A2 Teil 2",
        "Englisch 1 Teil 1, Englisch 2 Teil 1"
    })
    void partsOfDifferentTrainingsHaveDifferentKeys(String one, String other) {
        assertThat(SeriesKey.of(one).key()).isNotEqualTo(SeriesKey.of(other).key());
    }

    @Test
    void aTitleThatIsNothingButAPartNumberHasAnEmptyKey() {
        assertThat(SeriesKey.of("Modul 2")).isEqualTo(new SeriesKey(new TitleKey(""), true));
    }
}
