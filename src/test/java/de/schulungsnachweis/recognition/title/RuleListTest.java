package de.schulungsnachweis.recognition.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.recognition.title.rule.RuleFile;
import de.schulungsnachweis.testing.FirstMandate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rule lists as a person writes them: what each sign means, and mistakes named with file and line. */
class RuleListTest {

    private static final String HEAD = "Kompetenz: demokratisch\n[Thema]\nQuelle: Test\nWirkung: zählt\n";

    @Test
    void aWordMatchesInEveryInflection() {
        assertThat(matches("Vorurteil", "Von Vorurteilen lernen")).isTrue();
    }

    @Test
    void anEqualsSignMatchesTheWordAsWritten() {
        assertThat(matches("=Flucht", "Auf der Flucht")).isTrue();
        assertThat(matches("=Kulturen", "Kultur und Sport")).isFalse();
    }

    @Test
    void aStarStandsForLetters() {
        assertThat(matches("*rassismus*", "Alltagsrassismuskritik")).isTrue();
        assertThat(matches("rassismus*", "Alltagsrassismus")).isFalse();
        assertThat(matches("a*rassismus", "Alltagsrassismus")).isTrue();
    }

    @Test
    void aPhraseMatchesWordsNextToEachOther() {
        assertThat(matches("leichte Sprache", "Kurs in leichter Sprache")).isTrue();
        assertThat(matches("leichte Sprache", "Leichte und Einfache Sprache")).isFalse();
    }

    @Test
    void twoDotsAllowThreeWordsBetween() {
        assertThat(matches("leichte .. Sprache", "Leichte und Einfache Sprache"))
                .isTrue();
        assertThat(matches("leichte .. Sprache", "Leichte und so auch einfache Sprache"))
                .isFalse();
    }

    @Test
    void aBarSeparatesAlternatives() {
        assertThat(matches("leichte|einfache Sprache", "Einfache Sprache")).isTrue();
    }

    @Test
    void aPlusJoinsPartsInAnyOrder() {
        assertThat(matches("Vielfalt + Verwaltung", "Verwaltung braucht Vielfalt"))
                .isTrue();
        assertThat(matches("Vielfalt + Verwaltung", "Vielfalt")).isFalse();
    }

    @Test
    void ohneExcludes() {
        assertThat(matches("Vielfalt ohne Natur, Garten", "Vielfalt im Garten")).isFalse();
        assertThat(matches("Vielfalt ohne Natur, Garten", "Vielfalt im Amt")).isTrue();
    }

    @Test
    void anchorsStandForTheBeginningAndTheEnd() {
        assertThat(matches("^Fachtag$", "Fachtag")).isTrue();
        assertThat(matches("^Fachtag$", "Fachtag Pflege")).isFalse();
    }

    @Test
    void groupsAndNamesOfLanguagesStandForTheirWords() {
        assertThat(matches("{amt} schreiben", "Im Rathaus schreiben")).isTrue();
        assertThat(matches("{sprache} {stufe}", "Finnisch B1.2")).isTrue();
        assertThat(matches("{land} verstehen", "Brasilien verstehen")).isTrue();
    }

    @Test
    void aForgottenOrSwappedLetterInALongWordIsForgivenAWrongOneIsNot() {
        assertThat(matches("Antisemitismus", "Antisemitsmus")).isTrue();
        assertThat(matches("Antisemitismus", "Antisemitimsus")).isTrue();
        assertThat(matches("Sprachtraining", "Sprechtraining")).isFalse();
    }

    @Test
    void mistakesNameTheFileAndTheLine() {
        assertThatThrownBy(() -> rules(HEAD + "Amt + + Haus\n")).hasMessageContaining("liste.txt, Zeile 5");
        assertThatThrownBy(() -> rules(HEAD + "{gibtesnicht}\n")).hasMessageContaining("{gibtesnicht}");
        assertThatThrownBy(() -> rules("Kompetenz: sportlich\n")).hasMessageContaining("Zeile 1");
        assertThatThrownBy(() -> rules("Wirkung: vielleicht\n")).hasMessageContaining("Unbekannte Wirkung");
        assertThatThrownBy(() -> rules("Amt\n")).hasMessageContaining("Thema");
    }

    private static boolean matches(String rule, String title) {
        return rules(HEAD + rule + "\n").judge(List.of(title)).getFirst().category() != null;
    }

    private static RuleBook rules(String list) {
        return RuleBook.of(
                FirstMandate.MANDATE,
                List.of(
                        RuleFile.parse("wortgruppen.txt", "amt: Rathaus, Behörde\n"),
                        RuleFile.parse("liste.txt", list)));
    }
}
