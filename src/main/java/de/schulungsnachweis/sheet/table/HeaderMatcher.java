package de.schulungsnachweis.sheet.table;

import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.file.VisibleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Says what a header can mean: by its words, with tolerance for slips and additions. */
final class HeaderMatcher {

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]");
    private static final Pattern NUMBERED =
            Pattern.compile("(?<=\\p{L}[.:]?)\\s*\\d{1,2}\\.?$|^\\d{1,2}\\.\\s*(?=\\p{L})");
    private static final int RANK_OF_SLIP = 100;

    private static final int LONGEST = 200;

    /** Better than every word: a person has said so. */
    private static final int RANK_OF_CHOICE = -1;

    private final HeaderWords words;
    private final Map<String, HeaderWords.Word> chosen = new HashMap<>();

    HeaderMatcher(ListKind kind, Map<String, String> chosen) {
        this.words = HeaderWords.of(kind);
        chosen.forEach((header, name) -> this.chosen.put(
                HeaderWords.key(VisibleText.of(header)), new HeaderWords.Word(Field.of(name, kind), RANK_OF_CHOICE)));
    }

    /** The meanings of a header, the best first; empty if it is not understood. */
    List<HeaderWords.Word> match(String header) {
        if (header.length() > LONGEST) {
            return List.of();
        }
        HeaderWords.Word choice = chosen.isEmpty() ? null : chosen.get(HeaderWords.key(VisibleText.of(header)));
        if (choice != null) {
            return List.of(choice);
        }
        String text = VisibleText.of(header).replace("*", "");
        List<HeaderWords.Word> found = words.find(HeaderWords.key(text));
        if (found.isEmpty()) {
            found = words.find(HeaderWords.key(BRACKETS.matcher(text).replaceAll("")));
        }
        if (found.isEmpty()) {
            found = words.find(HeaderWords.key(NUMBERED.matcher(text).replaceAll("")));
        }
        if (found.isEmpty()) {
            found = words.findPart(HeaderWords.key(text));
        }
        return found.isEmpty()
                ? matchWithSlips(HeaderWords.key(BRACKETS.matcher(text).replaceAll("")))
                : found;
    }

    private List<HeaderWords.Word> matchWithSlips(String key) {
        int allowed = key.length() < 6 ? 0 : key.length() < 12 ? 1 : 2;
        List<HeaderWords.Word> best = List.of();
        int bestDistance = allowed + 1;
        if (allowed == 0 || key.chars().anyMatch(Character::isDigit)) {
            return best;
        }
        for (Map.Entry<String, List<HeaderWords.Word>> entry : words.ofLength(key.length(), allowed)) {
            int distance = EditDistance.of(entry.getKey(), key, bestDistance);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = entry.getValue();
            }
        }
        List<HeaderWords.Word> slips = new ArrayList<>();
        for (HeaderWords.Word word : best) {
            slips.add(new HeaderWords.Word(word.field(), word.rank() + RANK_OF_SLIP));
        }
        return slips;
    }
}
