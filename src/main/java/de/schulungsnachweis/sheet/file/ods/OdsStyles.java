package de.schulungsnachweis.sheet.file.ods;

import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.CellFormat;
import de.schulungsnachweis.sheet.file.CellFormat.Shape;
import de.schulungsnachweis.sheet.file.parts.Xml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The styles of a spreadsheet, gathered while its parts are read from top to bottom. */
final class OdsStyles {

    private final Map<String, CellFormat> dataStyles = new HashMap<>();
    private final Map<String, CellFormat> cellStyles = new HashMap<>();
    private final Set<String> hiddenTables = new HashSet<>();

    private String name = "";
    private String kind = "";
    private boolean day;
    private boolean month;
    private boolean clock;
    private boolean endless;
    private int digits;
    private final StringBuilder suffix = new StringBuilder();
    private boolean inText;

    /** Takes an event, which may be anything. */
    void take(Xml xml) throws UnusableFileException {
        if (xml.isStart()) {
            start(xml);
        } else if (inText && !xml.isEnd("text")) {
            xml.appendText(suffix);
        } else if (xml.isEnd("text")) {
            inText = false;
        } else if (!kind.isEmpty() && xml.isEnd(kind)) {
            dataStyles.put(name, finished());
            kind = "";
        }
    }

    /** The format of a cell by the name of its style; the type of the value decides what the style leaves open. */
    CellFormat format(@Nullable String style, String valueType) {
        CellFormat format = style == null ? CellFormat.GENERAL : cellStyles.getOrDefault(style, CellFormat.GENERAL);
        return switch (valueType) {
            case "date" -> format.isDate() ? format : shaped(format, Shape.DATE);
            case "time" -> format.shape() == Shape.TIME ? format : shaped(format, Shape.DURATION);
            default -> format.isDate() || format.shape() == Shape.TIME ? shaped(format, Shape.GENERAL) : format;
        };
    }

    boolean isHiddenTable(@Nullable String style) {
        return style != null && hiddenTables.contains(style);
    }

    private void start(Xml xml) throws UnusableFileException {
        switch (xml.name()) {
            case "date-style", "time-style", "number-style", "percentage-style", "currency-style" -> startData(xml);
            case "day" -> day = true;
            case "month" -> month = true;
            case "hours", "minutes" -> clock = true;
            case "number" -> digits = number(xml.attribute("min-integer-digits"));
            case "text" -> inText = !kind.isEmpty();
            case "style" -> startStyle(xml);
            case "table-cell-properties" -> fill(xml.attribute("background-color"));
            case "text-properties" -> strike(xml.attribute("text-line-through-style"));
            case "table-properties" -> {
                if ("false".equals(xml.attribute("display"))) {
                    hiddenTables.add(name);
                }
            }
            default -> inText = false;
        }
    }

    private void startData(Xml xml) throws UnusableFileException {
        kind = xml.name();
        name = text(xml.attribute("name"));
        day = false;
        month = false;
        clock = false;
        digits = 0;
        suffix.setLength(0);
        endless = "false".equals(xml.attribute("truncate-on-overflow"));
    }

    private void startStyle(Xml xml) throws UnusableFileException {
        name = text(xml.attribute("name"));
        CellFormat parent = cellStyles.getOrDefault(text(xml.attribute("parent-style-name")), CellFormat.GENERAL);
        CellFormat data = dataStyles.getOrDefault(text(xml.attribute("data-style-name")), parent);
        cellStyles.put(name, data.with(parent.fill(), parent.struck()));
    }

    private void fill(@Nullable String colour) {
        boolean coloured = colour != null && !colour.equals("transparent") && !colour.equalsIgnoreCase("#ffffff");
        CellFormat format = cellStyles.get(name);
        if (coloured && format != null) {
            cellStyles.put(name, format.with(colour, format.struck()));
        }
    }

    private void strike(@Nullable String line) {
        CellFormat format = cellStyles.get(name);
        if (line != null && !line.equals("none") && format != null && kind.isEmpty()) {
            cellStyles.put(name, format.with(format.fill(), true));
        }
    }

    private CellFormat finished() {
        Shape shape = switch (kind) {
            case "date-style" -> dateShape();
            case "time-style" -> endless ? Shape.DURATION : Shape.TIME;
            default -> Shape.NUMBER;
        };
        boolean number = shape == Shape.NUMBER;
        return new CellFormat(
                shape,
                number && digits > 1 ? digits : 0,
                number ? suffix.toString().strip() : "",
                null,
                false);
    }

    private Shape dateShape() {
        if (day) {
            return clock ? Shape.DATE_TIME : Shape.DATE;
        }
        return month ? Shape.MONTH : Shape.YEAR;
    }

    private static CellFormat shaped(CellFormat format, Shape shape) {
        return new CellFormat(shape, format.digits(), format.suffix(), format.fill(), format.struck());
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
