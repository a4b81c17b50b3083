package de.schulungsnachweis.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that mean the same have one normal form. */
class NameKeyTest {

    private static final String LETTERS = "aAzZmM09äÄöÖüÜßẞıİłŁøØđĐéÉ-' .,ﬁ²\u0308\u00a0k";

    @ParameterizedTest
    @CsvSource({
        "Müller, mueller",
        "MUELLER, mueller",
        "Mu\u0308ller, mueller",
        "Weiß, weiss",
        "Özdemir-Łuczak, oezdemir luczak",
        "O'Neill, o neill",
        "José, jose",
        "\u212A\u00F6hler, koehler",
        "Anna3, anna3"
    })
    void spellingsOfOneNameAreTheSame(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Test
    void whereThereIsNoLetterThereIsNoName() {
        assertThat(NameKey.of(null)).isNull();
        assertThat(NameKey.of("")).isNull();
        assertThat(NameKey.of(" - ")).isNull();
    }

    @Test
    void theShortWayLeadsToTheSame() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder name = new StringBuilder();
            for (int letter = random.nextInt(7); letter > 0; letter--) {
                name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            assertThat(NameKey.of(name.toString())).as("%s", name).isEqualTo(NameKey.ofAnyLetters(name.toString()));
        }
    }
}
