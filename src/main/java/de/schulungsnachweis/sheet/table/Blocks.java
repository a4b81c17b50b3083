package de.schulungsnachweis.sheet.table;

import de.schulungsnachweis.sheet.file.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the trainings of a row: one in a list, one per column or group of columns in a matrix. */
final class Blocks {

    private static final Set<Field> TRAINING = Set.of(
            Field.TITLE,
            Field.PROVIDER,
            Field.COURSE_NUMBER,
            Field.FIRST_DAY,
            Field.LAST_DAY,
            Field.DAY,
            Field.DURATION,
            Field.DURATION_HOURS,
            Field.DURATION_UNITS,
            Field.DURATION_MINUTES,
            Field.DURATION_DAYS,
            Field.FORMAT,
            Field.SOURCE,
            Field.PROOF,
            Field.STATE,
            Field.CATEGORY);

    private static final Pattern DATE_OF_ABOVE = Pattern.compile(
            "(?iu)(?<title>.+?)\\s*[-–:]\\s*(?:Abschlussdatum|Datum|am|Abschluss|Date)|(?<title2>.+?)\\s*\\((?:Datum|am)\\)");
    private static final Pattern COMPLETION =
            Pattern.compile("(?iu)Kurs abschließen|Kurs abgeschlossen|Course complete[d]?");

    private static final Pattern GRADE = Pattern.compile(
            "(?iu)(?:(?:Test|Aufgabe|Quiz|Lektion|Kurs):\\s*)?(?<title>.+?)\\s*\\((?:Punkte|Prozentsatz|Bewertung|Real|Percentage)\\)");

    private static final Pattern TITLE_WITH_DAY = Pattern.compile(
            "(?iu)(?<title>.*\\p{L}{2,}.*?)[\\s,(-]*(?:\\b(?:am|vom|v\\.)\\s+)?(?<day>\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{4})\\)?");

    private final Map<String, Cell> days = new HashMap<>();
    private final Set<String> empty = new HashSet<>();
    private final HeaderMatcher matcher;
    private final List<Header> headers;
    private final Map<Field, Integer> columns;
    private final Set<Integer> used;

    Blocks(HeaderMatcher matcher, List<Header> headers, Map<Field, Integer> columns, Set<Integer> used) {
        this.matcher = matcher;
        this.headers = headers;
        this.columns = columns;
        this.used = used;
    }

    /** Takes the columns of trainings out of the columns of a row. */
    List<Table.Block> find() {
        Map<Field, Integer> first = new EnumMap<>(Field.class);
        columns.forEach((field, column) -> {
            if (TRAINING.contains(field)) {
                first.put(field, column);
            }
        });
        List<Table.Block> blocks = first.containsKey(Field.TITLE) ? repeated(first) : matrix(first);
        first.keySet().forEach(columns::remove);
        return blocks;
    }

    /** "Schulung 1, Datum 1, Schulung 2, Datum 2": every further title column begins a block. */
    private List<Table.Block> repeated(Map<Field, Integer> first) {
        List<Table.Block> blocks = new ArrayList<>();
        blocks.add(new Table.Block(null, null, first));
        Map<Field, Integer> block = new EnumMap<>(Field.class);
        for (Header header : headers) {
            if (first.containsValue(header.column()) || columns.containsValue(header.column())) {
                continue;
            }
            Field field = trainingField(header);
            if (field == null || !first.containsKey(field)) {
                continue;
            }
            if (block.containsKey(field)) {
                addBlock(blocks, block);
                block = new EnumMap<>(Field.class);
            }
            block.put(field, header.column());
        }
        addBlock(blocks, block);
        return blocks;
    }

    private static void addBlock(List<Table.Block> blocks, Map<Field, Integer> block) {
        boolean dated =
                block.containsKey(Field.DAY) || block.containsKey(Field.LAST_DAY) || block.containsKey(Field.FIRST_DAY);
        if (block.containsKey(Field.TITLE) && dated) {
            blocks.add(new Table.Block(null, null, block));
        }
    }

    private List<Table.Block> matrix(Map<Field, Integer> first) {
        for (Header header : headers) {
            if (COMPLETION.matcher(header.name()).matches()) {
                return List.of(new Table.Block(null, null, Map.of(Field.LAST_DAY, header.column())));
            }
        }
        Map<String, Map<Field, Integer>> byTitle = new LinkedHashMap<>();
        days.clear();
        String lastTitle = "";
        for (Header header : headers) {
            if (columns.containsValue(header.column()) && header.group().isEmpty()) {
                continue;
            }
            lastTitle = addToMatrix(byTitle, header, lastTitle);
        }
        if (empty.containsAll(byTitle.keySet())) {
            byTitle.clear();
        }
        List<Table.Block> blocks = new ArrayList<>();
        byTitle.forEach((title, block) -> {
            if (!block.isEmpty()) {
                blocks.add(new Table.Block(title, days.get(title), block));
            }
        });
        return blocks.isEmpty() ? List.of(new Table.Block(null, null, first)) : blocks;
    }

    private String addToMatrix(Map<String, Map<Field, Integer>> byTitle, Header header, String lastTitle) {
        if (!header.group().isEmpty()
                && !header.text().isEmpty()
                && matcher.match(header.group()).isEmpty()) {
            addToGroup(byTitle, header);
            return header.group();
        }
        if (used.contains(header.column())) {
            return lastTitle;
        }
        Matcher graded = GRADE.matcher(header.name());
        if (graded.matches()) {
            return addGrade(byTitle, header, graded.group("title"), lastTitle);
        }
        if (Shapes.areDays(header.samples())) {
            return addDays(byTitle, header, lastTitle);
        }
        if (isNoTitle(header.name())) {
            return lastTitle;
        }
        if (HeaderHints.asksForProof(header.name())) {
            return lastTitle;
        }
        if (Shapes.areStates(header.samples())) {
            return addState(byTitle, header);
        }
        if (header.samples().isEmpty()) {
            empty.add(header.name());
        }
        if (header.samples().isEmpty() || Shapes.areDaysOrStates(header.samples())) {
            block(byTitle, header.name()).putIfAbsent(Field.LAST_DAY, header.column());
            return header.name();
        }
        return lastTitle;
    }

    /** A column below the title of its training. */
    private void addToGroup(Map<String, Map<Field, Integer>> byTitle, Header header) {
        if (Shapes.isDay(Cell.text(0, header.text()))) {
            days.putIfAbsent(header.group(), Cell.text(header.column(), header.text()));
            block(byTitle, header.group()).putIfAbsent(Field.STATE, header.column());
            return;
        }
        Field field = trainingField(header);
        if (field != null && field != Field.TITLE) {
            block(byTitle, header.group()).putIfAbsent(field, header.column());
        }
    }

    /** A column of days: of the title in its header, or of the state to the left of it. */
    private static String addDays(Map<String, Map<Field, Integer>> byTitle, Header header, String lastTitle) {
        Matcher dated = DATE_OF_ABOVE.matcher(header.name());
        String title = header.name();
        if (dated.matches()) {
            title = dated.group("title") == null ? dated.group("title2") : dated.group("title");
        } else if (isNoTitle(title)) {
            title = lastTitle;
        }
        if (!title.isEmpty()) {
            block(byTitle, title).putIfAbsent(Field.LAST_DAY, header.column());
        }
        return title;
    }

    /** A tick under a title, and often the day beside the title: "Leichte Sprache 12.03.2024". */
    private String addState(Map<String, Map<Field, Integer>> byTitle, Header header) {
        Matcher dated = TITLE_WITH_DAY.matcher(header.name());
        String title = dated.matches() ? dated.group("title") : header.name();
        if (dated.matches()) {
            days.putIfAbsent(title, Cell.text(header.column(), dated.group("day")));
        }
        block(byTitle, title).putIfAbsent(Field.STATE, header.column());
        return title;
    }

    /** Points are no use in themselves (R28); that there are any makes somebody ask whether the training was done. */
    private static String addGrade(
            Map<String, Map<Field, Integer>> byTitle, Header header, String title, String lastTitle) {
        if (title.startsWith("Summe")) {
            return lastTitle;
        }
        block(byTitle, title).putIfAbsent(Field.STATE, header.column());
        return title;
    }

    private static Map<Field, Integer> block(Map<String, Map<Field, Integer>> byTitle, String title) {
        return byTitle.computeIfAbsent(title, key -> new EnumMap<>(Field.class));
    }

    private static boolean isNoTitle(String name) {
        return name.isEmpty() || !name.matches(".*\\p{L}{2,}.*");
    }

    private @Nullable Field trainingField(Header header) {
        if (header.text().matches("(?iu)letzte Aktualisierung") && Shapes.areDays(header.samples())) {
            return Field.DAY;
        }
        return matcher.match(header.text().isEmpty() ? header.name() : header.text()).stream()
                .sorted(Comparator.comparingInt(HeaderWords.Word::rank))
                .map(HeaderWords.Word::field)
                .filter(TRAINING::contains)
                .findFirst()
                .orElse(null);
    }
}
