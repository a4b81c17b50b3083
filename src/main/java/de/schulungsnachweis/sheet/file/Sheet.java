package de.schulungsnachweis.sheet.file;

import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook.
 *
 * @param index from 0
 * @param name null in text files
 */
public record Sheet(int index, @Nullable String name, Visibility visibility) {

    /** Whether a user sees the sheet. */
    public enum Visibility {
        VISIBLE,
        HIDDEN,
        /** Hidden so that the menu does not even offer to show it. */
        VERY_HIDDEN
    }
}
