package de.schulungsnachweis.example;

import de.schulungsnachweis.sheet.template.Template;
import de.schulungsnachweis.testing.FirstMandate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of an example list, filled by the headings of its template. */
final class ExampleRow {

    private final Template template;
    private final List<@Nullable Object> cells;

    ExampleRow(Template template) {
        this.template = template;
        this.cells = new ArrayList<>(
                Collections.nCopies(template.headers(FirstMandate.MANDATE).size(), null));
    }

    /** Sets the cell under the heading that begins like this; null empties it. */
    ExampleRow set(String header, @Nullable Object value) {
        cells.set(index(header), value);
        return this;
    }

    @Nullable
    Object get(String header) {
        return cells.get(index(header));
    }

    String text(String header) {
        Object value = get(header);
        return value == null ? "" : value.toString();
    }

    ExampleRow copy() {
        ExampleRow copy = new ExampleRow(template);
        for (int index = 0; index < cells.size(); index++) {
            copy.cells.set(index, cells.get(index));
        }
        return copy;
    }

    List<@Nullable Object> cells() {
        return cells;
    }

    private int index(String header) {
        List<String> headers = template.headers(FirstMandate.MANDATE);
        for (int index = 0; index < headers.size(); index++) {
            if (headers.get(index).startsWith(header)) {
                return index;
            }
        }
        throw new IllegalArgumentException("No such column: " + header);
    }
}
