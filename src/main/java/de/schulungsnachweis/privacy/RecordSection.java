package de.schulungsnachweis.privacy;

import java.util.List;

/**
 * A part of what is stored about a person.
 *
 * @param headings the German names of the columns
 * @param rows the values in the order of the headings, as people read them; an empty text for none
 */
public record RecordSection(String title, List<String> headings, List<List<String>> rows) {

    public RecordSection {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
