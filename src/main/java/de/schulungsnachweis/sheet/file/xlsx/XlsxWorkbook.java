package de.schulungsnachweis.sheet.file.xlsx;

import de.schulungsnachweis.sheet.ReadingLimits;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.MergedRows;
import de.schulungsnachweis.sheet.file.Refusal;
import de.schulungsnachweis.sheet.file.RowCursor;
import de.schulungsnachweis.sheet.file.Sheet;
import de.schulungsnachweis.sheet.file.Workbook;
import de.schulungsnachweis.sheet.file.parts.Xml;
import de.schulungsnachweis.sheet.file.parts.ZipParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workbook in the Office Open XML format, transitional or strict. Macros and links are never touched. */
public final class XlsxWorkbook implements Workbook {

    private static final long SMALL = 1 << 20;

    private final ZipParts parts;
    private final Map<Integer, List<MergedRows.Range>> merged = new HashMap<>();
    private final ReadingLimits limits;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> sheetParts = new ArrayList<>();
    private final Relations relations;
    private boolean from1904;
    private @Nullable SharedStrings strings;
    private @Nullable XlsxStyles styles;

    private XlsxWorkbook(ZipParts parts, Relations relations, ReadingLimits limits) {
        this.parts = parts;
        this.relations = relations;
        this.limits = limits;
    }

    /** Reads the list of sheets; the parts are closed with the workbook. */
    public static XlsxWorkbook open(ZipParts parts, ReadingLimits limits) throws UnusableFileException {
        String main = Relations.read(parts, "").byType("officeDocument");
        if (main == null) {
            throw Refusal.damaged("Sie enthält keine Arbeitsmappe.");
        }
        XlsxWorkbook workbook = new XlsxWorkbook(parts, Relations.read(parts, main), limits);
        workbook.readSheets(main);
        return workbook;
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public RowCursor open(Sheet sheet) throws UnusableFileException {
        if (strings == null) {
            String part = relations.byType("sharedStrings");
            strings = SharedStrings.read(part == null ? null : parts.open(part));
        }
        if (styles == null) {
            String part = relations.byType("styles");
            styles = XlsxStyles.read(part == null ? null : parts.find(part));
        }
        Xml xml = Xml.of(parts.open(sheetParts.get(sheet.index())));
        return new MergedRows(new XlsxCursor(xml, strings, styles, new SerialDays(from1904), limits), merged(sheet));
    }

    /** Only small sheets are read twice for what stands behind their rows. */
    private List<MergedRows.Range> merged(Sheet sheet) throws UnusableFileException {
        List<MergedRows.Range> ranges = merged.get(sheet.index());
        if (ranges == null) {
            String part = sheetParts.get(sheet.index());
            ranges = parts.packedSize(part) > SMALL ? List.of() : MergedRanges.read(parts.open(part));
            merged.put(sheet.index(), ranges);
        }
        return ranges;
    }

    @Override
    public void close() {
        parts.close();
    }

    private void readSheets(String main) throws UnusableFileException {
        Map<String, String> worksheets = relations.worksheets();
        try (Xml xml = Xml.of(parts.open(main))) {
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    String value = xml.attribute("date1904");
                    from1904 = "1".equals(value) || "true".equals(value);
                } else if (xml.isStart("sheet")) {
                    addSheet(xml, worksheets);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw Refusal.damaged("Sie enthält kein Tabellenblatt.");
        }
    }

    private void addSheet(Xml xml, Map<String, String> worksheets) throws UnusableFileException {
        String id = xml.prefixedAttribute("id");
        String part = id == null ? null : worksheets.get(id);
        if (part == null) {
            if (id == null || !relations.knows(id)) {
                throw Refusal.damaged("Ein Blatt fehlt.");
            }
            return;
        }
        if (parts.names().stream().noneMatch(part::equalsIgnoreCase)) {
            throw Refusal.damaged("Ein Blatt fehlt.");
        }
        if (sheets.size() >= limits.maximumSheets()) {
            throw Refusal.tooLarge("mehr als " + limits.maximumSheets() + " Blätter");
        }
        String name = xml.attribute("name");
        sheets.add(new Sheet(sheets.size(), name == null ? "" : name, visibility(xml.attribute("state"))));
        sheetParts.add(part);
    }

    private static Sheet.Visibility visibility(@Nullable String state) {
        if ("hidden".equals(state)) {
            return Sheet.Visibility.HIDDEN;
        }
        return "veryHidden".equals(state) ? Sheet.Visibility.VERY_HIDDEN : Sheet.Visibility.VISIBLE;
    }
}
