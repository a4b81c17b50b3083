package de.schulungsnachweis.sheet.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with at least one cell; the cells are in the order of their columns.
 *
 * @param number as the spreadsheet program shows it, from 1; in text files the line on which the record starts
 * @param broken true if the line could not be split into cells for certain
 */
public record Row(int number, boolean hidden, boolean broken, List<Cell> cells) {

    /** The cell of a column from 0; null if there is none. */
    public @Nullable Cell cell(int column) {
        for (Cell cell : cells) {
            if (cell.column() >= column) {
                return cell.column() == column ? cell : null;
            }
        }
        return null;
    }

    /** The visible text of a column; empty if there is none. */
    public String text(int column) {
        Cell cell = cell(column);
        return cell == null ? "" : VisibleText.of(cell.display());
    }

    /** True if nothing in the row can be seen as content. */
    public boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** True if the row has no content at all, not even invisible characters. */
    public boolean isEmpty() {
        for (Cell cell : cells) {
            boolean empty = cell.kind() == Cell.Kind.BLANK
                    || (cell.kind() == Cell.Kind.TEXT && cell.text().isEmpty());
            if (!empty) {
                return false;
            }
        }
        return true;
    }

    /** The cells that a person sees something in. */
    public List<Cell> visibleCells() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }
}
