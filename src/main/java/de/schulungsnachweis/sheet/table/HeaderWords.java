package de.schulungsnachweis.sheet.table;

import de.schulungsnachweis.shared.UnitCode;
import de.schulungsnachweis.sheet.ListKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The words that offices and their systems use for columns, by kind of list; kept in files, not in code. */
final class HeaderWords {

    private static final Pattern SPLIT = Pattern.compile("\\s*\\|\\s*");
    private static final Map<ListKind, HeaderWords> BY_KIND = Map.of(
            ListKind.STAFF, new HeaderWords("person", "staff", "useless"),
            ListKind.CERTIFICATES, new HeaderWords("person", "certificates", "useless"),
            ListKind.UNITS, new HeaderWords("units"),
            ListKind.CATALOGUE, new HeaderWords("certificates", "useless"));

    /** Marks a word that is enough as a part of a longer header. */
    private static final String PART = "~";

    private static final int SHORTEST_WITH_SLIPS = 6;
    private static final int RANK_OF_PART = 50;

    private final Map<String, List<Word>> words = new HashMap<>();
    private final Map<Integer, List<Map.Entry<String, List<Word>>>> byLength = new HashMap<>();
    private final Map<String, Word> parts = new LinkedHashMap<>();

    private HeaderWords(String... files) {
        for (String file : files) {
            read("/headers/" + file + ".txt");
        }
        for (Map.Entry<String, List<Word>> entry : words.entrySet()) {
            if (entry.getValue().stream().noneMatch(word -> word.field().isDurationUnit())) {
                byLength.computeIfAbsent(entry.getKey().length(), length -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    static HeaderWords of(ListKind kind) {
        return Objects.requireNonNull(BY_KIND.get(kind));
    }

    /** The fields that a header in its comparison form stands for, the best first; empty if unknown. */
    List<Word> find(String key) {
        return words.getOrDefault(key, List.of());
    }

    /** The fields of the words that a header in its comparison form contains; empty if it contains none. */
    List<Word> findPart(String key) {
        return parts.entrySet().stream()
                .filter(part -> key.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .limit(1)
                .toList();
    }

    /** The words of about this length in which a slip of the keyboard does not make another word. */
    List<Map.Entry<String, List<Word>>> ofLength(int length, int tolerance) {
        List<Map.Entry<String, List<Word>>> near = new ArrayList<>();
        for (int i = Math.max(SHORTEST_WITH_SLIPS, length - tolerance); i <= length + tolerance; i++) {
            near.addAll(byLength.getOrDefault(i, List.of()));
        }
        return near;
    }

    /** The form in which headers are compared. */
    static String key(String header) {
        return UnitCode.key(header).replace(".", "");
    }

    private void read(String resource) {
        try (InputStream stream = Objects.requireNonNull(HeaderWords.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(this::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        Field field = Field.valueOf(line.substring(0, colon));
        int rank = 0;
        for (String word : SPLIT.split(line.substring(colon + 1).strip(), -1)) {
            if (word.startsWith(PART)) {
                parts.put(key(word), new Word(field, RANK_OF_PART));
                continue;
            }
            words.computeIfAbsent(key(word), key -> new ArrayList<>()).add(new Word(field, rank++));
        }
    }

    /** A meaning of a header; the lower the rank, the better the word. */
    record Word(Field field, int rank) {

        /** True if a person has said what the header means. */
        boolean isChosen() {
            return rank < 0;
        }
    }
}
