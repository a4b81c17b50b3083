package de.schulungsnachweis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

/** What a workbook needs so that it can be read without seeing it. */
public final class AccessibleWorkbook {

    private AccessibleWorkbook() {}

    /** Fails where a table does not declare its headings or says nothing about itself, or where cells are merged. */
    public static void check(byte[] bytes) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).isNotBlank();
            assertThat(workbook.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .hasValue("de-DE");
            for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
                check(workbook.getSheetAt(index));
            }
        }
    }

    private static void check(XSSFSheet sheet) {
        assertThat(sheet.getNumMergedRegions()).as(sheet.getSheetName()).isZero();
        assertThat(sheet.getTables()).as(sheet.getSheetName()).isNotEmpty();
        sheet.getTables().forEach(table -> check(sheet, table));
    }

    private static void check(XSSFSheet sheet, XSSFTable table) {
        CTTable declared = table.getCTTable();
        assertThat(table.getHeaderRowCount()).isEqualTo(1);
        assertThat(declared.isSetAutoFilter()).isFalse();
        int first = table.getStartCellReference().getRow();
        for (int column = 0; column < table.getColumnCount(); column++) {
            Cell heading = sheet.getRow(first).getCell(column);
            assertThat(heading.getCellType()).isEqualTo(CellType.STRING);
            assertThat(table.getColumns().get(column).getName())
                    .as(sheet.getSheetName())
                    .isEqualTo(heading.getStringCellValue())
                    .isNotBlank();
        }
        assertThat(table.getColumns().stream().map(column -> column.getName()))
                .as(sheet.getSheetName())
                .doesNotHaveDuplicates();
        assertThat(declared.xmlText()).containsPattern("altTextSummary=\"[^\"]{10,}\"");
    }
}
