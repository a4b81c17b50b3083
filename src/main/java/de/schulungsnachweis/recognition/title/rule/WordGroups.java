package de.schulungsnachweis.recognition.title.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Named groups of words that rules use in braces: {@code {amtstext}}. */
public final class WordGroups {

    private final Map<String, List<String>> groups;

    private WordGroups(Map<String, List<String>> groups) {
        this.groups = Map.copyOf(groups);
    }

    /** Reads lines "name: word, word, …"; a name may come again and goes on. */
    public static WordGroups parse(RuleFile file) {
        Map<String, List<String>> groups = new HashMap<>();
        for (RuleFile.Line line : file.lines()) {
            int colon = line.text().indexOf(':');
            if (colon < 0) {
                throw file.mistake(line, "Hier fehlt der Doppelpunkt nach dem Namen der Wortgruppe");
            }
            List<String> words = Stream.of(line.text().substring(colon + 1).split(","))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .map(word -> word.toLowerCase(Locale.GERMAN))
                    .toList();
            groups.merge(
                    line.text().substring(0, colon).strip().toLowerCase(Locale.GERMAN),
                    words,
                    (earlier, more) ->
                            Stream.concat(earlier.stream(), more.stream()).toList());
        }
        return new WordGroups(groups);
    }

    boolean contains(String name) {
        return groups.containsKey(name);
    }

    /** The words of a group; empty if there is none of that name. */
    List<String> list(String name) {
        return groups.getOrDefault(name, List.of());
    }

    /** The words of a group without order; empty if there is none of that name. */
    public Set<String> words(String name) {
        return list(name).stream().collect(Collectors.toUnmodifiableSet());
    }
}
