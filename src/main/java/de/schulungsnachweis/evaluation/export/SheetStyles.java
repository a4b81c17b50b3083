package de.schulungsnachweis.evaluation.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few styles of an evaluation workbook, each created once. Meaning never hangs on colour alone. */
final class SheetStyles {

    /** What kind of row a cell stands in. */
    enum Emphasis {
        PLAIN,
        SUBTOTAL,
        TOTAL
    }

    /** What a cell holds. */
    enum Format {
        TEXT,
        NUMBER,
        RATE
    }

    private static final XSSFColor INK = color(0x1B, 0x2A, 0x3A);
    private static final XSSFColor HEADER_FILL = color(0xDD, 0xE5, 0xEC);
    private static final XSSFColor SUBTOTAL_FILL = color(0xF1, 0xF4, 0xF7);
    private static final XSSFColor RULE = color(0xA9, 0xB4, 0xBF);
    private static final XSSFColor WARNING = color(0x9B, 0x1C, 0x1C);

    private final XSSFWorkbook workbook;
    private final Map<Object, XSSFCellStyle> cells = new HashMap<>();
    private final XSSFCellStyle title;
    private final XSSFCellStyle text;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle day;
    private final XSSFCellStyle warning;
    private final XSSFCellStyle header;
    private final XSSFCellStyle uprightHeader;
    private final XSSFCellStyle spanningHeader;

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = withFont(14, true, INK);
        text = withFont(10, false, INK);
        heading = withFont(11, true, INK);
        day = withFont(10, false, INK);
        day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
        day.setAlignment(HorizontalAlignment.LEFT);
        warning = withFont(12, true, WARNING);
        header = header(HorizontalAlignment.CENTER);
        uprightHeader = header(HorizontalAlignment.CENTER);
        uprightHeader.setRotation((short) 90);
        spanningHeader = header(HorizontalAlignment.CENTER_SELECTION);
    }

    CellStyle title() {
        return title;
    }

    CellStyle text() {
        return text;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle day() {
        return day;
    }

    CellStyle warning() {
        return warning;
    }

    CellStyle header() {
        return header;
    }

    /** Reads from bottom to top, so that the column can be narrow. */
    CellStyle uprightHeader() {
        return uprightHeader;
    }

    /** Centred over several cells without merging them. */
    CellStyle spanningHeader() {
        return spanningHeader;
    }

    CellStyle cell(Emphasis emphasis, Format format) {
        return cells.computeIfAbsent(Map.entry(emphasis, format), key -> create(emphasis, format));
    }

    private XSSFCellStyle create(Emphasis emphasis, Format format) {
        XSSFCellStyle style = withFont(10, emphasis != Emphasis.PLAIN, INK);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        frame(style, emphasis == Emphasis.TOTAL ? BorderStyle.MEDIUM : BorderStyle.THIN);
        if (emphasis != Emphasis.PLAIN) {
            fill(style, emphasis == Emphasis.TOTAL ? HEADER_FILL : SUBTOTAL_FILL);
        }
        style.setAlignment(format == Format.TEXT ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        style.setWrapText(format == Format.TEXT);
        style.setIndention((short) 1);
        style.setDataFormat(workbook.createDataFormat()
                .getFormat(
                        switch (format) {
                            case TEXT -> "General";
                            case NUMBER -> "#,##0";
                            case RATE -> "0.0 %";
                        }));
        return style;
    }

    private XSSFCellStyle header(HorizontalAlignment alignment) {
        XSSFCellStyle style = withFont(9, true, INK);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        fill(style, HEADER_FILL);
        frame(style, BorderStyle.THIN);
        return style;
    }

    private XSSFCellStyle withFont(int points, boolean bold, XSSFColor color) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(color);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static void fill(XSSFCellStyle style, XSSFColor color) {
        style.setFillForegroundColor(color);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void frame(XSSFCellStyle style, BorderStyle top) {
        style.setBorderTop(top);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        for (Consumer<XSSFColor> side : sides(style)) {
            side.accept(RULE);
        }
    }

    private static Iterable<Consumer<XSSFColor>> sides(XSSFCellStyle style) {
        return List.of(
                style::setTopBorderColor,
                style::setBottomBorderColor,
                style::setLeftBorderColor,
                style::setRightBorderColor);
    }

    private static XSSFColor color(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}, null);
    }
}
