package de.schulungsnachweis.front.command;

import de.schulungsnachweis.certificate.DurationReader;
import de.schulungsnachweis.certificate.DurationReading;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.recognition.TitleClassifier;
import de.schulungsnachweis.recognition.TitleJudgement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The tab-separated list that {@code classify} reads, and the one that it writes. */
final class TitleTable {

    private static final String SEPARATOR = "\t";
    private static final String HEADER =
            String.join(SEPARATOR, "title", "decision", "category", "others", "minutes", "assumed", "reason");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final int titleColumn;
    private final int durationColumn;
    private final List<String[]> rows;

    private TitleTable(int titleColumn, int durationColumn, List<String[]> rows) {
        this.titleColumn = titleColumn;
        this.durationColumn = durationColumn;
        this.rows = rows;
    }

    static TitleTable of(List<String> lines) {
        List<String> headers = lines.isEmpty() ? List.of() : headers(lines.getFirst());
        List<String[]> rows =
                lines.stream().skip(1).map(line -> line.split(SEPARATOR, -1)).toList();
        int title = Math.max(headers.indexOf("title"), headers.indexOf("titel"));
        int duration = Math.max(headers.indexOf("duration"), headers.indexOf("dauer"));
        return new TitleTable(title, duration, rows);
    }

    private static List<String> headers(String line) {
        return Arrays.stream(line.replace(BYTE_ORDER_MARK, "").split(SEPARATOR, -1))
                .map(header -> header.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    boolean hasTitles() {
        return titleColumn >= 0;
    }

    /** The lines of the result, header first, one for every line that was read. */
    List<String> judged(TitleClassifier classifier, DurationReader durations) {
        List<String> titles = rows.stream().map(row -> cell(row, titleColumn)).toList();
        List<TitleJudgement> judgements = classifier.classify(titles);
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        for (int index = 0; index < titles.size(); index++) {
            DurationReading duration = durations.read(cell(rows.get(index), durationColumn));
            lines.add(line(titles.get(index), judgements.get(index), duration));
        }
        return lines;
    }

    private static String cell(String[] row, int column) {
        return column >= 0 && column < row.length ? row[column] : "";
    }

    private static String line(String title, TitleJudgement judgement, DurationReading duration) {
        Category category = judgement.category();
        Integer minutes = duration.minutes();
        String others = others(judgement).stream().map(Category::name).collect(Collectors.joining(","));
        return String.join(
                SEPARATOR,
                title,
                judgement.decision().name(),
                category == null ? "" : category.name(),
                others,
                minutes == null ? "" : minutes.toString(),
                String.valueOf(duration.assumed()),
                judgement.reason());
    }

    private static List<Category> others(TitleJudgement judgement) {
        List<Category> others = new ArrayList<>(judgement.accepted());
        others.addAll(judgement.others());
        others.remove(judgement.category());
        return others;
    }
}
