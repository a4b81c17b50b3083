package de.schulungsnachweis.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Published titles with the label that a careful person gave: how often the classifier is right, and the hard limits. */
class PublishedTitlesTest {

    private static final String NONE = "NONE";

    @Test
    void theHardLimitsHold() throws IOException {
        String folder = System.getProperty("testdaten", "");
        assumeFalse(
                folder.isBlank(), "Ohne die Eigenschaft testdaten werden die veröffentlichten Titel nicht geprüft.");
        List<Labelled> all = judged(Path.of(folder, "titles-dev.tsv"));
        List<Labelled> clear = all.stream().filter(title -> !title.borderline()).toList();
        List<Labelled> borderline = all.stream().filter(Labelled::borderline).toList();
        System.out.print(TitleReport.of(clear));

        List<Labelled> ofCategories =
                clear.stream().filter(title -> !title.labels().contains(NONE)).toList();
        assertThat(share(clear.stream().filter(Labelled::accepted).toList(), Labelled::wrong))
                .isLessThanOrEqualTo(0.01);
        assertThat(share(ofCategories, title -> title.outcome().equals(NONE))).isLessThanOrEqualTo(0.02);
        assertThat(share(ofCategories, title -> title.accepted() && !title.wrong()))
                .isGreaterThanOrEqualTo(0.88);
        assertThat(share(clear, title -> title.outcome().equals("REVIEW"))).isLessThanOrEqualTo(0.12);
        assertThat(share(borderline, title -> title.accepted() && title.wrong()))
                .isLessThanOrEqualTo(0.05);
    }

    private static double share(List<Labelled> titles, java.util.function.Predicate<Labelled> condition) {
        return (double) titles.stream().filter(condition).count() / titles.size();
    }

    private static List<Labelled> judged(Path file) throws IOException {
        List<String[]> rows = Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
        List<TitleJudgement> judgements = TitleClassifier.load("zugangshemmnisse-2026")
                .classify(rows.stream().map(row -> row[0]).toList());
        List<Labelled> labelled = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            String[] row = rows.get(index);
            labelled.add(new Labelled(Set.of(row[1].split("\\|", -1)), row[2].equals("1"), judgements.get(index)));
        }
        return labelled;
    }
}
