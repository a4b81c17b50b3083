package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.testing.FirstMandate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Precision and recall per category and the confusion table, as text. */
final class TitleReport {

    private static final List<String> CATEGORIES =
            FirstMandate.MANDATE.categories().stream().map(Category::name).toList();
    private static final List<String> OUTCOMES =
            Stream.concat(CATEGORIES.stream(), Stream.of("REVIEW", "NONE")).toList();

    private TitleReport() {}

    static String of(List<Labelled> titles) {
        StringBuilder report = new StringBuilder("Kategorie        Präzision  Trefferquote\n");
        for (String category : CATEGORIES) {
            List<Labelled> accepted = titles.stream()
                    .filter(title -> title.outcome().equals(category))
                    .toList();
            List<Labelled> labelled = titles.stream()
                    .filter(title -> title.labels().contains(category))
                    .toList();
            long right = accepted.stream().filter(title -> !title.wrong()).count();
            report.append(String.format(
                    "%-16s %8.1f %% %10.1f %%%n",
                    category, 100.0 * right / accepted.size(), 100.0 * right / labelled.size()));
        }
        return report.append(confusion(titles)).toString();
    }

    private static String confusion(List<Labelled> titles) {
        StringBuilder table = new StringBuilder("Person \\ Regeln  ");
        OUTCOMES.forEach(outcome -> table.append(String.format("%15s", outcome)));
        List<String> labels =
                titles.stream().map(TitleReport::label).distinct().sorted().toList();
        for (String label : labels) {
            table.append(String.format("%n%-16s ", label));
            for (String outcome : OUTCOMES) {
                long number = titles.stream()
                        .filter(title ->
                                label(title).equals(label) && title.outcome().equals(outcome))
                        .count();
                table.append(String.format("%15d", number));
            }
        }
        return table.append(System.lineSeparator()).toString();
    }

    private static String label(Labelled title) {
        return title.labels().stream().sorted().collect(Collectors.joining("|"));
    }
}
