package de.schulungsnachweis.recognition;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Titles in the manner of German course programmes, written and labelled for this test, with many traps. */
class OwnTitlesTest {

    @Test
    void theHardLimitsHold() throws IOException {
        try (InputStream file = requireNonNull(getClass().getResourceAsStream("/titel/eigene-titel.tsv"))) {
            TitleSet titles = TitleSet.of(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
            System.out.print(titles.report());
            titles.assertLimits();
        }
    }
}
