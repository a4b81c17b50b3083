package de.schulungsnachweis.sheet.file.ods;

import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.CellFormat;
import de.schulungsnachweis.sheet.file.IsoTimes;
import de.schulungsnachweis.sheet.file.parts.Xml;
import org.jspecify.annotations.Nullable;

/** Reads a cell element with its text; comments are no content. */
final class OdsCells {

    private final Xml xml;
    private final OdsStyles styles;

    OdsCells(Xml xml, OdsStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** The cell that the reader stands at, read to its end; null if there is nothing in it. */
    @Nullable
    Cell read(int column, String element) throws UnusableFileException {
        String type = text(xml.attribute("value-type"));
        String value = attributeOf(type);
        CellFormat format = styles.format(xml.attribute("style-name"), type);
        boolean formula = xml.attribute("formula") != null;
        String shown = readText(element);
        if (value == null && shown.isEmpty()) {
            return withoutContent(column, formula, format);
        }
        if (type.equals("error") || shown.matches("#(?:NV|N/A|REF!|BEZUG!|WERT!|VALUE!|DIV/0!|NAME\\?|ZAHL!|NUM!)")) {
            return new Cell(column, Cell.Kind.ERROR, shown, 0, format);
        }
        return value == null
                ? new Cell(column, Cell.Kind.TEXT, shown, 0, format)
                : withValue(column, type, value, shown, format);
    }

    private static @Nullable Cell withoutContent(int column, boolean formula, CellFormat format) {
        if (formula) {
            return new Cell(column, Cell.Kind.NO_RESULT, "", 0, format);
        }
        return format.isMarked() ? new Cell(column, Cell.Kind.BLANK, "", 0, format) : null;
    }

    private static Cell withValue(int column, String type, String value, String shown, CellFormat format) {
        if (type.equals("boolean")) {
            return new Cell(column, Cell.Kind.BOOLEAN, value, value.equals("true") ? 1 : 0, format);
        }
        if (type.equals("string")) {
            return new Cell(column, Cell.Kind.TEXT, value, 0, format);
        }
        Double number = number(type, value);
        return number == null
                ? new Cell(column, Cell.Kind.TEXT, shown.isEmpty() ? value : shown, 0, format)
                : Cell.number(column, value, number, format);
    }

    private static @Nullable Double number(String type, String value) {
        if (type.equals("date")) {
            return IsoTimes.serial(value);
        }
        if (type.equals("time")) {
            return IsoTimes.fractionOfDay(value);
        }
        try {
            double number = Double.parseDouble(value);
            return Double.isFinite(number) ? number : null;
        } catch (NumberFormatException failure) {
            return null;
        }
    }

    private @Nullable String attributeOf(String type) throws UnusableFileException {
        return switch (type) {
            case "date" -> xml.attribute("date-value");
            case "time" -> xml.attribute("time-value");
            case "boolean" -> xml.attribute("boolean-value");
            case "string" -> xml.attribute("string-value");
            case "float", "percentage", "currency" -> xml.attribute("value");
            default -> null;
        };
    }

    private String readText(String element) throws UnusableFileException {
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        boolean annotation = false;
        boolean inParagraph = false;
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("annotation") || xml.isEnd("annotation")) {
                annotation = xml.isStart("annotation");
            } else if (annotation) {
                inParagraph = false;
            } else if (xml.isStart("p")) {
                text.append(paragraphs++ > 0 ? "\n" : "");
                inParagraph = true;
            } else if (xml.isEnd("p")) {
                inParagraph = false;
            } else if (xml.isStart("s") || xml.isStart("tab")) {
                text.append(' ');
            } else if (xml.isStart("line-break")) {
                text.append('\n');
            } else if (inParagraph) {
                xml.appendText(text);
            }
        }
        return text.toString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
