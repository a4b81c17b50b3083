package de.schulungsnachweis.reminder.text;

import java.util.List;
import java.util.Map;

/**
 * What is filled into a template, by the names of the placeholders.
 *
 * @param lists values that become a list where they stand alone, and words with commas elsewhere
 */
public record MailValues(Map<String, String> texts, Map<String, List<String>> lists) {

    public MailValues {
        texts = Map.copyOf(texts);
        lists = Map.copyOf(lists);
    }

    /** Empty for what has no value. */
    String text(String name) {
        return lists.containsKey(name)
                ? String.join(", ", lists.getOrDefault(name, List.of()))
                : texts.getOrDefault(name, "");
    }
}
