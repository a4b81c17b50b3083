package de.schulungsnachweis.sheet.file.ods;

import de.schulungsnachweis.sheet.ReadingLimits;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Refusal;
import de.schulungsnachweis.sheet.file.RowCursor;
import de.schulungsnachweis.sheet.file.Sheet;
import de.schulungsnachweis.sheet.file.Workbook;
import de.schulungsnachweis.sheet.file.parts.Xml;
import de.schulungsnachweis.sheet.file.parts.ZipParts;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** An OpenDocument spreadsheet. */
public final class OdsWorkbook implements Workbook {

    private static final String CONTENT = "content.xml";

    private final ZipParts parts;
    private final ReadingLimits limits;
    private final OdsStyles styles = new OdsStyles();
    private final List<Sheet> sheets = new ArrayList<>();

    private OdsWorkbook(ZipParts parts, ReadingLimits limits) {
        this.parts = parts;
        this.limits = limits;
    }

    /** Reads styles and the list of sheets; the parts are closed with the workbook. */
    public static OdsWorkbook open(ZipParts parts, ReadingLimits limits) throws UnusableFileException {
        refuseEncrypted(parts);
        OdsWorkbook workbook = new OdsWorkbook(parts, limits);
        InputStream common = parts.find("styles.xml");
        if (common != null) {
            try (Xml xml = Xml.of(common)) {
                while (xml.next()) {
                    workbook.styles.take(xml);
                }
            }
        }
        workbook.readSheets();
        return workbook;
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public RowCursor open(Sheet sheet) throws UnusableFileException {
        Xml xml = Xml.of(parts.open(CONTENT));
        int index = -1;
        while (index < sheet.index() && xml.next()) {
            index += xml.isStart("table") ? 1 : 0;
        }
        return new OdsCursor(xml, styles, limits);
    }

    @Override
    public void close() {
        parts.close();
    }

    private void readSheets() throws UnusableFileException {
        try (Xml xml = Xml.of(parts.open(CONTENT))) {
            while (xml.next()) {
                if (xml.isStart("table")) {
                    addSheet(xml);
                } else {
                    styles.take(xml);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw Refusal.damaged("Sie enthält kein Tabellenblatt.");
        }
    }

    private void addSheet(Xml xml) throws UnusableFileException {
        if (sheets.size() >= limits.maximumSheets()) {
            throw Refusal.tooLarge("mehr als " + limits.maximumSheets() + " Blätter");
        }
        String name = xml.attribute("name");
        boolean hidden = styles.isHiddenTable(xml.attribute("style-name"));
        sheets.add(new Sheet(
                sheets.size(), name == null ? "" : name, hidden ? Sheet.Visibility.HIDDEN : Sheet.Visibility.VISIBLE));
    }

    private static void refuseEncrypted(ZipParts parts) throws UnusableFileException {
        InputStream manifest = parts.find("META-INF/manifest.xml");
        if (manifest == null) {
            return;
        }
        try (Xml xml = Xml.of(manifest)) {
            while (xml.next()) {
                if (xml.isStart("encryption-data")) {
                    throw Refusal.password();
                }
            }
        }
    }
}
