package de.schulungsnachweis.sheet.table;

import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.cell.day.DayReader;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.file.VisibleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the header of a table among the first rows of a sheet. */
public final class TableFinder {

    private static final int LOWEST_SCORE = 4;
    private static final int LONGEST_WORD = 60;

    /** The first header counts, also if a later table on the sheet has a few columns more. */
    private static final double NEAR_HIGHEST = 0.6;

    private static final int SAMPLES = 40;
    private static final int ROWS_TO_SEARCH = 60;

    private final ListKind kind;
    private final HeaderMatcher matcher;

    /** @param chosen header as written to the name of the value, where a person has said what a column means */
    public TableFinder(ListKind kind, Map<String, String> chosen) {
        this.kind = kind;
        this.matcher = new HeaderMatcher(kind, chosen);
    }

    /** The table that the rows begin with or lead to; null if there is none. */
    public @Nullable Table find(List<Row> head) {
        int[] scores = head.stream().limit(ROWS_TO_SEARCH).mapToInt(this::score).toArray();
        int highest = Arrays.stream(scores).max().orElse(0);
        int best = -1;
        for (int i = 0; i < scores.length && best < 0; i++) {
            if (scores[i] >= LOWEST_SCORE && scores[i] >= highest * NEAR_HIGHEST) {
                best = i;
            }
        }
        if (best >= 0 && best + 1 < scores.length && scores[best + 1] > scores[best]) {
            best++;
        }
        int header = best < 0 ? sparseHeader(head) : best;
        return header < 0 ? null : build(head, header);
    }

    /** A header with a single known word: it names persons, all other cells are words, and persons stand below it. */
    private int sparseHeader(List<Row> head) {
        for (int i = 0; i + 1 < Math.min(ROWS_TO_SEARCH, head.size()); i++) {
            Row row = head.get(i);
            if (row.visibleCells().size() < 2 || !isWordsOnly(row)) {
                continue;
            }
            for (Cell cell : row.visibleCells()) {
                if (namesPerson(cell) && standsAbovePersons(cell.column(), head.subList(i + 1, head.size()))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean namesPerson(Cell cell) {
        return HeaderWords.of(kind).find(HeaderWords.key(VisibleText.of(cell.text()))).stream()
                .anyMatch(word -> word.field().namesPerson());
    }

    private static boolean standsAbovePersons(int column, List<Row> rows) {
        List<Cell> cells = new ArrayList<>();
        for (Row row : rows) {
            Cell cell = row.cell(column);
            if (cell != null && cells.size() < SAMPLES) {
                cells.add(cell);
            }
        }
        return Shapes.areNames(cells) || Shapes.arePersonnelNumbers(cells);
    }

    /** True if the text is a word for a column, letter by letter. */
    public boolean isKnown(String text) {
        return text.length() <= LONGEST_WORD
                && !HeaderWords.of(kind).find(HeaderWords.key(text)).isEmpty();
    }

    /** Known words count for a header, numbers and days against it. */
    private int score(Row row) {
        int score = 0;
        int labels = 0;
        Map<Field, Boolean> seen = new HashMap<>();
        for (Cell cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            if (cell.kind() != Cell.Kind.TEXT) {
                score -= 2;
                continue;
            }
            String text = VisibleText.of(cell.text());
            labels += text.endsWith(":") ? 1 : 0;
            List<HeaderWords.Word> words = text.length() > LONGEST_WORD ? List.of() : matcher.match(text);
            if (!words.isEmpty()) {
                Field field = words.get(0).field();
                score += field == Field.USELESS || seen.put(field, true) != null ? 1 : 2;
            } else if (text.indexOf('@') >= 0) {
                score -= 2;
            }
        }
        return labels > 0 ? 0 : score;
    }

    private Table build(List<Row> head, int index) {
        int upper = index;
        int lower = index;
        if (index + 1 < head.size() && isSecondLine(head.get(index), head.get(index + 1))) {
            lower = index + 1;
        } else if (index > 0
                && (isGroupLine(head.get(index - 1), head.get(index))
                        || isLineOfDays(head.get(index - 1), head.get(index)))) {
            upper = index - 1;
        }
        List<Header> headers = headers(head, upper, lower);
        ColumnAssignment assignment = new ColumnAssignment(kind, matcher, headers);
        Map<Field, Integer> columns = assignment.assign();
        Map<Integer, String> names = new TreeMap<>();
        headers.forEach(header -> names.put(header.column(), header.name()));
        List<Table.Block> blocks = kind == ListKind.CERTIFICATES
                ? new Blocks(matcher, headers, columns, assignment.used()).find()
                : List.of();
        List<String> unknown = unknown(headers, assignment.used(), blocks);
        return new Table(head.get(upper).number(), head.get(lower).number(), columns, blocks, names, unknown);
    }

    private static List<String> unknown(List<Header> headers, Set<Integer> used, List<Table.Block> blocks) {
        Set<Integer> read = new HashSet<>(used);
        blocks.forEach(block -> read.addAll(block.columns().values()));
        return headers.stream()
                .filter(header -> !read.contains(header.column()))
                .map(Header::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** A row below the header whose cells are headers too: it says nothing about a person. */
    private boolean isSecondLine(Row header, Row next) {
        boolean near =
                next.number() == header.number() + 1 && next.visibleCells().size() >= 2;
        boolean days = next.visibleCells().stream().allMatch(Shapes::isDay);
        if (!near || !(days || isWordsOnly(next))) {
            return false;
        }
        int known = days ? 2 : 0;
        for (Cell cell : next.visibleCells()) {
            List<HeaderWords.Word> above = matcher.match(header.text(cell.column()));
            if (above.stream().anyMatch(word -> word.field().namesPerson())) {
                return false;
            }
            known += matcher.match(VisibleText.of(cell.text())).isEmpty() ? 0 : 1;
        }
        return known >= 2;
    }

    /** A row above the header with words for groups of columns; a title is a single cell. */
    private boolean isGroupLine(Row above, Row header) {
        return above.number() == header.number() - 1
                && above.visibleCells().size() >= 2
                && isWordsOnly(above)
                && above.visibleCells().stream()
                        .noneMatch(cell -> VisibleText.of(cell.text()).contains(":"));
    }

    /** A row above the header that says when the trainings in the header were. */
    private boolean isLineOfDays(Row above, Row header) {
        return kind == ListKind.CERTIFICATES
                && above.number() == header.number() - 1
                && above.visibleCells().stream()
                        .allMatch(cell -> Shapes.isDay(cell)
                                && !header.text(cell.column()).isEmpty()
                                && matcher.match(header.text(cell.column())).isEmpty());
    }

    private static boolean isWordsOnly(Row row) {
        return row.visibleCells().stream()
                .allMatch(cell -> cell.kind() == Cell.Kind.TEXT
                        && !Shapes.isDay(cell)
                        && !VisibleText.of(cell.text()).matches("[\\d.,:/-]+|.*@.*"));
    }

    private List<Header> headers(List<Row> head, int upper, int lower) {
        boolean daysAbove = upper < lower && isLineOfDays(head.get(upper), head.get(lower));
        Map<Integer, String> texts = texts(head.get(lower));
        Map<Integer, String> groups = new TreeMap<>(texts);
        if (daysAbove) {
            texts.putAll(texts(head.get(upper)));
            groups.keySet().retainAll(texts(head.get(upper)).keySet());
        } else {
            groups = upper == lower ? Map.of() : carriedOver(texts(head.get(upper)), texts);
        }
        List<Row> data = head.subList(lower + 1, head.size());
        TreeMap<Integer, List<Cell>> samples = new TreeMap<>();
        for (Row row : data) {
            for (Cell cell : row.cells()) {
                List<Cell> column = samples.computeIfAbsent(cell.column(), key -> new ArrayList<>());
                if (!cell.isBlank() && column.size() < SAMPLES) {
                    column.add(cell);
                }
            }
        }
        texts.keySet().forEach(column -> samples.putIfAbsent(column, List.of()));
        groups.keySet().forEach(column -> samples.putIfAbsent(column, List.of()));
        List<Header> headers = new ArrayList<>();
        for (Map.Entry<Integer, List<Cell>> column : samples.entrySet()) {
            headers.add(new Header(
                    column.getKey(),
                    texts.getOrDefault(column.getKey(), ""),
                    groups.getOrDefault(column.getKey(), ""),
                    List.copyOf(column.getValue())));
        }
        return headers;
    }

    private static Map<Integer, String> texts(Row row) {
        Map<Integer, String> texts = new TreeMap<>();
        for (Cell cell : row.visibleCells()) {
            texts.put(cell.column(), shown(cell));
        }
        return texts;
    }

    private static String shown(Cell cell) {
        boolean day = cell.kind() == Cell.Kind.NUMBER && cell.format().isDate() && cell.number() > 0;
        return day ? DayReader.day(cell.number()).toString() : VisibleText.of(cell.display());
    }

    /** A group word stands over its first column and holds for the columns to the right of it. */
    private static Map<Integer, String> carriedOver(Map<Integer, String> groups, Map<Integer, String> texts) {
        Map<Integer, String> carried = new TreeMap<>(groups);
        String current = "";
        int last = texts.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        for (int column = 0; column <= last; column++) {
            String own = groups.get(column);
            current = own != null ? own : current;
            if (own == null && !current.isEmpty() && texts.containsKey(column)) {
                carried.put(column, current);
            }
        }
        return carried;
    }
}
