package de.schulungsnachweis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final SafeCell safeCell = new SafeCell(workbook);
    private final Cell cell = workbook.createSheet().createRow(0).createCell(0);

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 351", "-5", "@SUM(A1)", "\t=1+1", "\r=1"})
    void textThatLooksLikeAFormulaStaysTextEvenWhenEdited(String text) {
        safeCell.write(cell, text);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sozialamt", "10 = zehn", "Ämter - alle"})
    void otherTextKeepsItsStyle(String text) {
        safeCell.write(cell, text);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void manyDangerousCellsShareOneStyle() {
        int before = workbook.getNumCellStyles();
        for (int index = 1; index <= 100; index++) {
            safeCell.write(cell.getRow().createCell(index), "=" + index);
        }
        assertThat(workbook.getNumCellStyles()).isEqualTo(before + 1);
    }

    @Test
    void controlCharactersThatAWorkbookCannotHoldAreReplaced() {
        safeCell.write(cell, "Amt\u0000 1\u001B[31m");
        assertThat(cell.getStringCellValue()).isEqualTo("Amt\uFFFD 1\uFFFD[31m");
    }

    @Test
    void textLongerThanACellIsCutOff() {
        safeCell.write(cell, "x".repeat(40_000));
        assertThat(cell.getStringCellValue()).hasSize(32_767);
    }
}
