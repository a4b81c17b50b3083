package de.schulungsnachweis.recognition;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.recognition.TitleJudgement.Decision;
import de.schulungsnachweis.testing.FirstMandate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Titles that use the words of the four competences for something else: none of them may count unseen (R16). */
class TrapTitlesTest {

    @Test
    void noTrapIsAccepted() throws IOException {
        TitleClassifier classifier = TitleClassifier.load(FirstMandate.MANDATE);
        List<String> traps = traps();
        assertThat(traps).hasSizeGreaterThan(100);
        assertThat(traps.stream().filter(title -> classifier.classify(title).decision() == Decision.ACCEPT))
                .isEmpty();
    }

    private List<String> traps() throws IOException {
        try (InputStream file = requireNonNull(getClass().getResourceAsStream("/titel/fallen.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
