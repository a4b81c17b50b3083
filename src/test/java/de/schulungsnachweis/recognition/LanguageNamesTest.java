package de.schulungsnachweis.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.recognition.TitleJudgement.Decision;
import de.schulungsnachweis.testing.FirstMandate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The languages of the world, by their German, English and own names, with levels: all count as multilingual (R6). */
class LanguageNamesTest {

    private static final TitleClassifier CLASSIFIER = TitleClassifier.load(FirstMandate.MANDATE);
    private static final List<String> GERMAN = List.of(
            "Albanisch",
            "Amharisch",
            "Arabisch",
            "Armenisch",
            "Bosnisch",
            "Chinesisch",
            "Dari",
            "Englisch",
            "Esperanto",
            "Färöisch",
            "Farsi",
            "Georgisch",
            "Hindi",
            "Isländisch",
            "Jiddisch",
            "Kurdisch",
            "Kurmandschi",
            "Lettisch",
            "Mandarin",
            "Niederdeutsch",
            "Obersorbisch",
            "Paschto",
            "Quechua",
            "Romanes",
            "Suaheli",
            "Thai",
            "Tigrinya",
            "Tschechisch",
            "Uigurisch",
            "Vietnamesisch",
            "Wolof",
            "Yoruba",
            "Zulu");
    private static final List<String> OWN = List.of(
            "español",
            "français",
            "italiano",
            "português",
            "polski",
            "čeština",
            "русский",
            "українська",
            "türkçe",
            "العربية",
            "فارسی",
            "suomi",
            "latviešu",
            "slovenščina",
            "한국어",
            "日本語",
            "עברית",
            "አማርኛ",
            "Kiswahili",
            "Cymraeg");
    private static final List<String> ENGLISH =
            List.of("Spanish", "French", "Polish", "Ukrainian", "Turkish", "Arabic", "Dutch", "Vietnamese", "Georgian");

    @Test
    void everyLanguageCountsWithALevelOrACourseWord() {
        assertThat(GERMAN.stream()
                        .flatMap(name -> Stream.of(name + " A1", name + " für Anfänger", name + " Fast Track"))
                        .filter(title -> !isLanguageCourse(title)))
                .isEmpty();
        assertThat(ENGLISH.stream()
                        .flatMap(name ->
                                Stream.of(name + " B2", name + " for Beginners", "Intensive " + name + " Course"))
                        .filter(title -> !isLanguageCourse(title)))
                .isEmpty();
    }

    @Test
    void aLanguageCountsByItsOwnNameToo() {
        assertThat(OWN.stream().map(name -> name + " A1.2").filter(title -> !isLanguageCourse(title)))
                .isEmpty();
    }

    private static boolean isLanguageCourse(String title) {
        TitleJudgement judgement = CLASSIFIER.classify(title);
        return judgement.decision() == Decision.ACCEPT && judgement.category() == FirstMandate.MULTILINGUAL;
    }
}
