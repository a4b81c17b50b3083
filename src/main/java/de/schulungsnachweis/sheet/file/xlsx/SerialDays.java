package de.schulungsnachweis.sheet.file.xlsx;

import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.CellFormat;
import de.schulungsnachweis.sheet.file.CellFormat.Shape;
import de.schulungsnachweis.sheet.file.IsoTimes;

/** Days of workbooks that count from 1904 become days as all others count them. */
record SerialDays(boolean from1904) {

    private static final int DAYS_BETWEEN = 1462;

    double since1900(double number, CellFormat format) {
        return from1904 && format.isDate() ? number + DAYS_BETWEEN : number;
    }

    /** A cell that writes its day as ISO text (Strict Open XML); text that is none stays text. */
    Cell isoCell(int column, String text, CellFormat format) {
        Double number = IsoTimes.serial(text);
        if (number == null) {
            return new Cell(column, Cell.Kind.TEXT, text, 0, format);
        }
        CellFormat shown = format.isDate() ? format : new CellFormat(Shape.DATE, 0, "", format.fill(), format.struck());
        return Cell.number(column, text, number, shown);
    }
}
