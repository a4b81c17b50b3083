package de.schulungsnachweis.recognition;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Published titles with the label that a careful person gave: how often the classifier is right, and the hard limits. */
class PublishedTitlesTest {

    @Test
    void theHardLimitsHold() throws IOException {
        String folder = System.getProperty("testdaten", "");
        assumeFalse(
                folder.isBlank(), "Ohne die Eigenschaft testdaten werden die veröffentlichten Titel nicht geprüft.");
        TitleSet titles = TitleSet.of(Files.readAllLines(Path.of(folder, "titles-dev.tsv")));
        System.out.print(titles.report());
        titles.assertLimits();
    }
}
