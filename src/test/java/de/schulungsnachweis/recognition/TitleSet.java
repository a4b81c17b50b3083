package de.schulungsnachweis.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.testing.FirstMandate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Titles with the label of a person, judged by the rule lists, and the limits that they must keep. */
final class TitleSet {

    private static final String NONE = "NONE";

    private final List<Labelled> clear;
    private final List<Labelled> borderline;

    private TitleSet(List<Labelled> all) {
        this.clear = all.stream().filter(title -> !title.borderline()).toList();
        this.borderline = all.stream().filter(Labelled::borderline).toList();
    }

    /** Lines "title, label, borderline", separated by tabs, after a header. */
    static TitleSet of(List<String> lines) {
        List<String[]> rows =
                lines.stream().skip(1).map(line -> line.split("\t", -1)).toList();
        List<TitleJudgement> judgements = TitleClassifier.load(FirstMandate.MANDATE)
                .classify(rows.stream().map(row -> row[0]).toList());
        List<Labelled> labelled = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            String[] row = rows.get(index);
            labelled.add(new Labelled(Set.of(row[1].split("\\|", -1)), row[2].equals("1"), judgements.get(index)));
        }
        return new TitleSet(labelled);
    }

    /** Precision and recall per category and the confusion table of the titles on which careful people agree. */
    String report() {
        return TitleReport.of(clear);
    }

    void assertLimits() {
        List<Labelled> ofCategories =
                clear.stream().filter(title -> !title.labels().contains(NONE)).toList();
        assertThat(share(clear.stream().filter(Labelled::accepted).toList(), Labelled::wrong))
                .as("wrong of those accepted")
                .isLessThanOrEqualTo(0.01);
        assertThat(share(ofCategories, title -> title.outcome().equals(NONE)))
                .as("of a category, but ended as none")
                .isLessThanOrEqualTo(0.02);
        assertThat(share(ofCategories, title -> title.accepted() && !title.wrong()))
                .as("of a category and accepted right")
                .isGreaterThanOrEqualTo(0.88);
        assertThat(share(clear, title -> title.outcome().equals("REVIEW")))
                .as("in review")
                .isLessThanOrEqualTo(0.12);
        assertThat(share(borderline, title -> title.accepted() && title.wrong()))
                .as("borderline and accepted with another label")
                .isLessThanOrEqualTo(0.05);
    }

    private static double share(List<Labelled> titles, Predicate<Labelled> condition) {
        return (double) titles.stream().filter(condition).count() / titles.size();
    }
}
