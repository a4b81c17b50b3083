package de.schulungsnachweis.sheet.template;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a template. Required headings differ by underline and fill, not by colour alone. */
final class TemplateStyles {

    private static final XSSFColor INK = color(0x1B, 0x2A, 0x3A);
    private static final XSSFColor REQUIRED_FILL = color(0xC5, 0xD3, 0xE0);
    private static final XSSFColor OPTIONAL_FILL = color(0xEC, 0xF0, 0xF4);
    private static final XSSFColor RULE = color(0xA9, 0xB4, 0xBF);

    private final XSSFWorkbook workbook;
    private final CellStyle title;
    private final CellStyle note;
    private final CellStyle requiredHeader;
    private final CellStyle optionalHeader;
    private final CellStyle text;
    private final CellStyle date;
    private final CellStyle time;
    private final CellStyle wrapped;

    TemplateStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = withFont(13, true, false);
        note = withFont(10, false, false);
        requiredHeader = header(REQUIRED_FILL, true);
        optionalHeader = header(OPTIONAL_FILL, false);
        text = formatted("@");
        date = formatted("dd.mm.yyyy");
        date.setAlignment(HorizontalAlignment.CENTER);
        time = formatted("hh:mm");
        wrapped = wrapped();
    }

    CellStyle title() {
        return title;
    }

    CellStyle note() {
        return note;
    }

    CellStyle header(boolean required) {
        return required ? requiredHeader : optionalHeader;
    }

    CellStyle of(TemplateColumn.Content content) {
        return switch (content) {
            case TEXT -> text;
            case DATE -> date;
        };
    }

    CellStyle time() {
        return time;
    }

    /** For the sentences of the instructions. */
    CellStyle sentence() {
        return wrapped;
    }

    private CellStyle header(XSSFColor fill, boolean underlined) {
        XSSFCellStyle style = withFont(11, true, underlined);
        style.setFillForegroundColor(fill);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(RULE);
        style.setRightBorderColor(RULE);
        return style;
    }

    private CellStyle formatted(String format) {
        CellStyle style = withFont(11, false, false);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private CellStyle wrapped() {
        XSSFCellStyle style = withFont(11, false, false);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(RULE);
        return style;
    }

    private XSSFCellStyle withFont(int points, boolean bold, boolean underlined) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setUnderline(underlined ? Font.U_SINGLE : Font.U_NONE);
        font.setColor(INK);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static XSSFColor color(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}, null);
    }
}
