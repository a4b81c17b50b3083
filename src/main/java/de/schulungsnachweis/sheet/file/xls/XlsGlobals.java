package de.schulungsnachweis.sheet.file.xls;

import de.schulungsnachweis.sheet.ReadingLimits;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.CellFormat;
import de.schulungsnachweis.sheet.file.NumberFormats;
import de.schulungsnachweis.sheet.file.Refusal;
import de.schulungsnachweis.sheet.file.Sheet;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/** What the first part of a workbook says for all of its sheets. */
final class XlsGlobals {

    private static final int VERSION_97 = 0x0600;
    private static final int FIRST_OWN_FORMAT = 164;
    private static final int SOLID = 1;
    private static final int WHITE = 9;
    private static final int LAST_COLOUR = 63;
    private static final int MISSING_FONT = 4;

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<FontRecord> fonts = new ArrayList<>();
    private final List<ExtendedFormatRecord> records = new ArrayList<>();
    private final List<CellFormat> formats = new ArrayList<>();
    private @Nullable SSTRecord strings;
    private boolean from1904;

    private XlsGlobals() {}

    static XlsGlobals read(InputStream stream, ReadingLimits limits) throws UnusableFileException {
        XlsGlobals globals = new XlsGlobals();
        RecordFactoryInputStream source = new RecordFactoryInputStream(stream, false);
        Record first = source.nextRecord();
        if (!(first instanceof BOFRecord start) || start.getVersion() != VERSION_97) {
            throw Refusal.unsupported("eine Arbeitsmappe aus einer sehr alten Excel-Version (vor 1997)");
        }
        for (Record record = source.nextRecord();
                record != null && !(record instanceof EOFRecord);
                record = source.nextRecord()) {
            globals.take(record, limits);
        }
        if (globals.sheets.isEmpty()) {
            throw Refusal.damaged("Sie enthält kein Tabellenblatt.");
        }
        globals.records.forEach(record -> globals.formats.add(globals.format(record)));
        return globals;
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    int position(Sheet sheet) {
        return positions.get(sheet.index());
    }

    boolean from1904() {
        return from1904;
    }

    CellFormat format(int index) {
        return index >= 0 && index < formats.size() ? formats.get(index) : CellFormat.GENERAL;
    }

    String string(int index) throws UnusableFileException {
        if (strings == null || index < 0 || index >= strings.getNumUniqueStrings()) {
            throw Refusal.damaged("Eine Zelle verweist auf einen Text, den es nicht gibt.");
        }
        return strings.getString(index).getString();
    }

    private void take(Record record, ReadingLimits limits) throws UnusableFileException {
        if (record instanceof BoundSheetRecord sheet) {
            if (sheets.size() >= limits.maximumSheets()) {
                throw Refusal.tooLarge("mehr als " + limits.maximumSheets() + " Blätter");
            }
            sheets.add(new Sheet(sheets.size(), sheet.getSheetname(), visibility(sheet)));
            positions.add(sheet.getPositionOfBof());
        } else if (record instanceof SSTRecord table) {
            strings = table;
        } else if (record instanceof FormatRecord format) {
            codes.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof FontRecord font) {
            fonts.add(font);
        } else if (record instanceof ExtendedFormatRecord format) {
            records.add(format);
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        }
    }

    private static Sheet.Visibility visibility(BoundSheetRecord sheet) {
        if (sheet.isVeryHidden()) {
            return Sheet.Visibility.VERY_HIDDEN;
        }
        return sheet.isHidden() ? Sheet.Visibility.HIDDEN : Sheet.Visibility.VISIBLE;
    }

    private CellFormat format(ExtendedFormatRecord record) {
        int id = record.getFormatIndex();
        String code = codes.get(id);
        CellFormat format =
                code != null && id >= FIRST_OWN_FORMAT ? NumberFormats.parse(code) : NumberFormats.builtIn(id);
        int colour = record.getFillForeground();
        boolean filled = record.getAdtlFillPattern() == SOLID && colour != WHITE && colour <= LAST_COLOUR;
        int font = record.getFontIndex() > MISSING_FONT ? record.getFontIndex() - 1 : record.getFontIndex();
        boolean struck = font >= 0 && font < fonts.size() && fonts.get(font).isStruckout();
        return format.with(filled ? "colour " + colour : null, struck);
    }
}
