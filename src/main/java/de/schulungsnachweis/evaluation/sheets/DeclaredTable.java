package de.schulungsnachweis.evaluation.sheets;

import java.util.Locale;
import javax.xml.namespace.QName;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;

/** Declares a range of cells a table with a heading row, so that a screen reader says which column a number is in. */
public final class DeclaredTable {

    private static final String EXTENSION = "{504A1905-F514-4f6f-8877-14C23A59335A}";
    private static final QName ALTERNATIVE_TEXT =
            new QName("http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", "table", "x14");

    private DeclaredTable() {}

    /**
     * Declares the table. Its headings are texts, each another one.
     *
     * @param headerRow index of the row with the headings
     * @param lastRow index of its last row
     * @param columns number of columns, from the first of the sheet
     * @param alternativeText what it shows, for those who do not see it
     */
    public static void declare(XSSFSheet sheet, int headerRow, int lastRow, int columns, String alternativeText) {
        // A table has at least one row below its headings.
        int last = Math.max(lastRow, headerRow + 1);
        XSSFTable table = sheet.createTable(new AreaReference(
                new CellReference(headerRow, 0), new CellReference(last, columns - 1), SpreadsheetVersion.EXCEL2007));
        int number = Math.toIntExact(table.getCTTable().getId());
        table.setName(String.format(Locale.ROOT, "Tabelle%d", number));
        table.setDisplayName(table.getName());
        CTExtension extension = table.getCTTable().addNewExtLst().addNewExt();
        extension.setUri(EXTENSION);
        try (XmlCursor cursor = extension.newCursor()) {
            cursor.toNextToken();
            cursor.insertNamespace(ALTERNATIVE_TEXT.getPrefix(), ALTERNATIVE_TEXT.getNamespaceURI());
            cursor.toParent();
            cursor.toEndToken();
            cursor.beginElement(ALTERNATIVE_TEXT);
            cursor.insertAttributeWithValue("altText", sheet.getSheetName());
            cursor.insertAttributeWithValue("altTextSummary", alternativeText);
        }
    }
}
