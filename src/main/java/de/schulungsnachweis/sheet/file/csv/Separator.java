package de.schulungsnachweis.sheet.file.csv;

import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Refusal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The character between two values.
 *
 * @param stated true if the first line of the file is {@code sep=;}, which is no row
 */
record Separator(char character, boolean stated) {

    private static final int LINES = 60;
    private static final List<Character> CANDIDATES = List.of(';', '\t', ',', '|');

    static Separator of(Path file, Charset charset) throws UnusableFileException {
        List<String> lines;
        try (Lines text = Lines.open(file, charset)) {
            lines = text.peek(LINES);
        }
        if (lines.stream().allMatch(String::isBlank)) {
            throw Refusal.empty();
        }
        String first = lines.get(0).replace("\"", "").strip();
        if (first.toLowerCase(Locale.ROOT).startsWith("sep=") && first.length() >= 5) {
            return new Separator(first.charAt(4), true);
        }
        return new Separator(mostRegular(lines), false);
    }

    private static char mostRegular(List<String> lines) throws UnusableFileException {
        char best = ';';
        int bestScore = 0;
        for (char candidate : CANDIDATES) {
            int score = score(lines, candidate);
            if (score > bestScore + bestScore / 4) {
                best = candidate;
                bestScore = score;
            }
        }
        if (best == '|' && lines.stream().filter(line -> !line.isBlank()).allMatch(Separator::hasOnlyDoubledBars)) {
            throw Refusal.unsupported("eine Textdatei mit einem Trennzeichen aus zwei Zeichen („||“)");
        }
        return best;
    }

    /** Lines with the most frequent number of separators count most, then the number itself. */
    private static int score(List<String> lines, char candidate) {
        Map<Integer, Integer> frequency = new HashMap<>();
        for (String line : lines) {
            int count = count(line, candidate);
            if (count > 0) {
                frequency.merge(count, 1, Integer::sum);
            }
        }
        int score = 0;
        for (Map.Entry<Integer, Integer> entry : frequency.entrySet()) {
            score = Math.max(score, entry.getValue() * 10 + Math.min(9, entry.getKey()));
        }
        return score;
    }

    private static int count(String line, char candidate) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == candidate && !quoted) {
                count++;
            }
        }
        return count;
    }

    private static boolean hasOnlyDoubledBars(String line) {
        return line.replace("||", "").indexOf('|') < 0;
    }
}
