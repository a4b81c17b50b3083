package de.schulungsnachweis.sheet.file;

import de.schulungsnachweis.sheet.ReadingLimits;
import de.schulungsnachweis.sheet.UnusableFileException;

/** Checks that rows and columns come in order and within the limits. */
public final class RowRange {

    private final ReadingLimits limits;
    private int row;
    private int column;

    public RowRange(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Begins a row; 0 stands for "the one after the last". */
    public int row(int number) throws UnusableFileException {
        int next = number == 0 ? row + 1 : number;
        if (next <= row) {
            throw Refusal.damaged("Die Zeilen stehen nicht in der richtigen Reihenfolge.");
        }
        if (next > limits.maximumRows()) {
            throw Refusal.tooLarge("mehr als " + limits.maximumRows() + " Zeilen");
        }
        row = next;
        column = -1;
        return next;
    }

    /** Begins a cell; -1 stands for "the one after the last". */
    public int column(int index) throws UnusableFileException {
        int next = index < 0 ? column + 1 : index;
        if (next <= column) {
            throw Refusal.damaged("Die Zellen einer Zeile stehen nicht in der richtigen Reihenfolge.");
        }
        column = next;
        return next;
    }

    /** Checks the column of a cell that has a content. */
    public void content(int index) throws UnusableFileException {
        if (index >= limits.maximumColumns()) {
            throw Refusal.tooLarge("mehr als " + limits.maximumColumns() + " Spalten");
        }
    }
}
