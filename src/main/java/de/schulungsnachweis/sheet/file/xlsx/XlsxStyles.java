package de.schulungsnachweis.sheet.file.xlsx;

import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.CellFormat;
import de.schulungsnachweis.sheet.file.NumberFormats;
import de.schulungsnachweis.sheet.file.parts.Xml;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The formats that the cells of a workbook refer to by number. */
final class XlsxStyles {

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    private final List<String> fills = new ArrayList<>();
    private final List<CellFormat> formats = new ArrayList<>();

    private XlsxStyles() {}

    /** Reads the part; null stands for a workbook without styles. */
    static XlsxStyles read(@Nullable InputStream part) throws UnusableFileException {
        XlsxStyles styles = new XlsxStyles();
        if (part == null) {
            return styles;
        }
        try (Xml xml = Xml.of(part)) {
            while (xml.next()) {
                if (xml.isStart("numFmt")) {
                    styles.codes.put(number(xml, "numFmtId"), text(xml, "formatCode"));
                } else if (xml.isStart("fonts")) {
                    styles.readFonts(xml);
                } else if (xml.isStart("fills")) {
                    styles.readFills(xml);
                } else if (xml.isStart("cellXfs")) {
                    styles.readFormats(xml);
                }
            }
        }
        return styles;
    }

    /** The format with this number; no format at all if the number is unknown. */
    CellFormat get(@Nullable String index) {
        int number = XlsxNumbers.parse(index, -1);
        return number >= 0 && number < formats.size() ? formats.get(number) : CellFormat.GENERAL;
    }

    private void readFonts(Xml xml) throws UnusableFileException {
        boolean struck = false;
        while (xml.next() && !xml.isEnd("fonts")) {
            if (xml.isStart("font")) {
                struck = false;
            } else if (xml.isStart("strike")) {
                String value = xml.attribute("val");
                struck = value == null || value.equals("1") || value.equals("true");
            } else if (xml.isEnd("font")) {
                struckFonts.add(struck);
            }
        }
    }

    private void readFills(Xml xml) throws UnusableFileException {
        boolean solid = false;
        String colour = "";
        while (xml.next() && !xml.isEnd("fills")) {
            if (xml.isStart("fill")) {
                solid = false;
                colour = "";
            } else if (xml.isStart("patternFill")) {
                solid = "solid".equals(xml.attribute("patternType"));
            } else if (xml.isStart("fgColor")) {
                colour = colour(xml);
            } else if (xml.isEnd("fill")) {
                fills.add(solid ? colour : "");
            }
        }
    }

    private static String colour(Xml xml) throws UnusableFileException {
        String rgb = xml.attribute("rgb");
        if (rgb != null) {
            return rgb.endsWith("FFFFFF") ? "" : rgb.substring(Math.max(0, rgb.length() - 6));
        }
        String theme = xml.attribute("theme");
        return theme == null ? text(xml, "indexed") : "theme " + theme + " " + text(xml, "tint");
    }

    private void readFormats(Xml xml) throws UnusableFileException {
        while (xml.next() && !xml.isEnd("cellXfs")) {
            if (xml.isStart("xf")) {
                int numberFormat = number(xml, "numFmtId");
                String code = codes.get(numberFormat);
                CellFormat format = code == null ? NumberFormats.builtIn(numberFormat) : NumberFormats.parse(code);
                int font = number(xml, "fontId");
                int fill = number(xml, "fillId");
                String colour = fill >= 0 && fill < fills.size() ? fills.get(fill) : "";
                boolean struck = font >= 0 && font < struckFonts.size() && struckFonts.get(font);
                formats.add(format.with(colour.isEmpty() ? null : colour, struck));
            }
        }
    }

    private static int number(Xml xml, String attribute) throws UnusableFileException {
        return XlsxNumbers.parse(xml.attribute(attribute), 0);
    }

    private static String text(Xml xml, String attribute) throws UnusableFileException {
        String value = xml.attribute(attribute);
        return value == null ? "" : value;
    }
}
