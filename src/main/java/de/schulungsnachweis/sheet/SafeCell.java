package de.schulungsnachweis.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Writes foreign text into the cells of one workbook so that no spreadsheet program takes it for a formula, not even
 * after somebody edits the cell. Not safe for use by several threads, as the workbook itself is not.
 */
public final class SafeCell {

    private static final String FORMULA_STARTS = "=+-@";
    private static final char REPLACEMENT = '\uFFFD';

    private final Workbook workbook;
    private final Map<Short, CellStyle> quotedStyles = new HashMap<>();

    /** For the cells of this workbook only, since styles belong to a workbook. */
    public SafeCell(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Writes the text as text. Set the cell's style before: a text that looks like a formula gets the same style with
     * the mark "text" (quotePrefix). What a workbook cannot hold is replaced (control characters) or cut off (length).
     */
    public void write(Cell cell, String text) {
        cell.setCellValue(storable(text));
        if (startsLikeFormula(text)) {
            cell.setCellStyle(
                    quotedStyles.computeIfAbsent(cell.getCellStyle().getIndex(), index -> quoted(cell.getCellStyle())));
        }
    }

    /** True where a program may run the text as a formula: it begins with = + - @ or a control character. */
    public static boolean startsLikeFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return FORMULA_STARTS.indexOf(first) >= 0 || Character.isISOControl(first);
    }

    private CellStyle quoted(CellStyle style) {
        CellStyle quoted = workbook.createCellStyle();
        quoted.cloneStyleFrom(style);
        quoted.setQuotePrefixed(true);
        return quoted;
    }

    private static String storable(String text) {
        int length = Math.min(text.length(), SpreadsheetVersion.EXCEL2007.getMaxTextLength());
        StringBuilder kept = new StringBuilder(length);
        for (int index = 0; index < length; index++) {
            char character = text.charAt(index);
            kept.append(storable(character) ? character : REPLACEMENT);
        }
        return kept.toString();
    }

    private static boolean storable(char character) {
        return character == '\n' || character == '\t' || !Character.isISOControl(character);
    }
}
