package de.schulungsnachweis.sheet.file.xlsx;

import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.MergedRows;
import de.schulungsnachweis.sheet.file.parts.Xml;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which cells are merged; a worksheet says so only behind its rows. */
final class MergedRanges {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");

    private MergedRanges() {}

    /** The ranges of more than one row. */
    static List<MergedRows.Range> read(InputStream part) throws UnusableFileException {
        List<MergedRows.Range> ranges = new ArrayList<>();
        try (Xml xml = Xml.of(part)) {
            while (xml.next()) {
                String reference = xml.isStart("mergeCell") ? xml.attribute("ref") : null;
                Matcher matcher = reference == null ? null : REFERENCE.matcher(reference);
                if (matcher != null && matcher.matches()) {
                    int first = Integer.parseInt(matcher.group(2));
                    int last = Integer.parseInt(matcher.group(3));
                    if (last > first) {
                        ranges.add(new MergedRows.Range(first, last, XlsxNumbers.column(matcher.group(1))));
                    }
                }
            }
        }
        return ranges;
    }
}
