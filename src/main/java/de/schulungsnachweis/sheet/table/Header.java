package de.schulungsnachweis.sheet.table;

import de.schulungsnachweis.sheet.file.Cell;
import java.util.List;

/**
 * The head of a column.
 *
 * @param text the lowest line of the header, or the only one
 * @param group the line above, carried over to the columns below it; empty if there is none
 * @param samples the first cells of the column
 */
record Header(int column, String text, String group, List<Cell> samples) {

    /** The header as a person would name the column. */
    String name() {
        if (text.isEmpty()) {
            return group;
        }
        return text;
    }
}
