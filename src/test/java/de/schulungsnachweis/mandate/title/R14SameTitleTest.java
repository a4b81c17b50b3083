package de.schulungsnachweis.mandate.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R14: what is the same title, and what is not. */
class R14SameTitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Demokratie stärken | demokratie STÄRKEN",
                "Demokratie stärken | Demokratie staerken",
                "Demokratie stärken | Demokratie  stärken.",
                "Demokratie stärken! | „Demokratie stärken“",
                "Große Vielfalt | Grosse Vielfalt",
                "GROẞE VIELFALT | große Vielfalt",
                "Über Brücken | Ueber Bruecken",
                "Rechts-Extremismus erkennen | Rechtsextremismus erkennen",
                "Deutsch B1 | Deutsch B 1",
                "Sprache & Kultur | Sprache und Kultur",
                "Sprache - Kultur | Sprache: Kultur",
                "Teil 1/2 | Teil 1, 2",
            })
    void caseBlanksPunctuationAndUmlautSpellingDoNotMatter(String one, String other) {
        assertThat(TitleKey.of(one)).isEqualTo(TitleKey.of(other));
    }

    @Test
    void composedAndDecomposedUmlautsAreTheSame() {
        assertThat(TitleKey.of("Demokratie sta\u0308rken")).isEqualTo(TitleKey.of("Demokratie st\u00e4rken"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Demokratie\u00a0stärken", // no-break space
                "Demo\u00adkratie stärken", // soft hyphen
                "\ufeffDemokratie stärken", // byte order mark
                "Demokratie\u200b stärken", // zero width space
                "Demokratie\nstärken",
                "Demokratie\tstärken ",
                "\uff24emokratie stärken", // full-width letter
            })
    void invisibleAndCompatibilityCharactersDoNotMatter(String written) {
        assertThat(TitleKey.of(written)).isEqualTo(TitleKey.of("Demokratie stärken"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Umgang mit Reichsbürger*innen",
                "Umgang mit Reichsbürger:innen",
                "Umgang mit Reichsbürger_innen",
                "Umgang mit Reichsbürger/-innen",
                "Umgang mit Reichsbürger/innen",
                "Umgang mit Reichsbürger(innen)",
                "Umgang mit ReichsbürgerInnen",
                "Umgang mit Reichsbürger*Innen",
                "Umgang mit Reichsbürger·innen",
                "Umgang mit Reichsbürger-innen",
                "Umgang mit Reichsbürgerinnen",
                "Umgang mit Reichsbürgerinnen und Reichsbürgern",
                "Umgang mit Reichsbürgern und Reichsbürgerinnen",
                "Umgang mit Reichsbürgerinnen/Reichsbürgern",
                "UMGANG MIT REICHSBUERGERINNEN U. REICHSBUERGERN",
            })
    void everyGenderFormIsTheSame(String written) {
        assertThat(TitleKey.of(written)).isEqualTo(TitleKey.of("Umgang mit Reichsbürger*innen"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Für Kolleg*innen | Für Kolleginnen und Kollegen",
                "Für Expert:innen | Für Expertinnen und Experten",
                "Für Ärzt*innen | Für Ärztinnen und Ärzte",
                "Für Bürger*innen | Für Bürger",
                "Die gute Berater*in | Die gute Beraterin",
                "Die gute Berater/-in | Die gute Berater(in)",
                "Die gute Berater/in | Die gute BeraterIn",
                "Der Bürger*innendialog | Der Bürgerinnen- und Bürgerdialog",
                "Der Bürger:innendialog | Der Bürgerdialog",
                "Mitarbeiterinnengespräche | Mitarbeitergespräche",
            })
    void genderFormsOfOtherNounsAndInCompoundsAreTheSame(String one, String other) {
        assertThat(TitleKey.of(one)).isEqualTo(TitleKey.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deutsch A1 | Deutsch A2",
                "Deutsch B1 | Deutsch B1+",
                "Demokratie Teil 1 | Demokratie Teil 2",
                "Demokratie Teil I | Demokratie Teil II",
                "Demokratie Teil 1 | Demokratie",
                "Demokratie 2023 | Demokratie 2024",
                "Modul 1, 2 | Modul 12",
                "Interkulturelle Kompetenz | Intrakulturelle Kompetenz",
                "Interkulturelle Kompetenz | Interkulturelle Kompetenzen",
                "Demokratie leben | Demokratie loben",
                "Arabisch | Aramäisch",
                "Café der Sprachen | Cafe der Sprachen",
                "Umgang mit Frauen | Umgang mit Männern",
                "Bürgermeister und Bürgerinnen | Bürger",
                "Menschen gewinnen | Menschen gewonnen",
                "Mitarbeiter innen und außen | Mitarbeiter und außen",
                "Beratung/in Präsenz | Beratung Präsenz",
            })
    void otherLettersDigitsAndLevelsDiffer(String one, String other) {
        assertThat(TitleKey.of(one)).isNotEqualTo(TitleKey.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Umgang mit ReichsbürgerInnen",
                "Gespräche führen – für BeraterInnen & Ärzt*innen",
                "Leichte Sprache für die BÜRGERIN",
                "Expert:innen für Demokratie, Teil II",
                "Straße der Vielfalt",
            })
    void writtenInCapitalsOrSmallTheTitleIsTheSame(String title) {
        assertThat(TitleKey.of(title.toUpperCase(Locale.GERMAN))).isEqualTo(TitleKey.of(title));
        assertThat(TitleKey.of(title.toLowerCase(Locale.GERMAN))).isEqualTo(TitleKey.of(title));
    }

    @Test
    void aTitleWithoutAnyLetterHasAnEmptyKey() {
        assertThat(List.of("", "  ", "---", "„…“")).extracting(TitleKey::of).containsOnly(new TitleKey(""));
    }

    @Test
    void otherScriptsKeepTheirLetters() {
        assertThat(TitleKey.of("Курс: Русский язык")).isEqualTo(TitleKey.of("курс русский  ЯЗЫК"));
        assertThat(TitleKey.of("اللغة العربية")).isNotEqualTo(TitleKey.of("اللغة"));
    }
}
