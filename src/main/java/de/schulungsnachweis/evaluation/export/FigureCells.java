package de.schulungsnachweis.evaluation.export;

import de.schulungsnachweis.evaluation.export.SheetStyles.Emphasis;
import de.schulungsnachweis.evaluation.export.SheetStyles.Format;
import de.schulungsnachweis.evaluation.export.table.TableColumn;
import de.schulungsnachweis.evaluation.export.table.Wording;
import java.util.function.ToIntFunction;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** Writes the figures of one row: values where they were counted, formulas with their values where they follow. */
final class FigureCells {

    /** The formula of a column in the row at hand. */
    @FunctionalInterface
    interface Formulas {

        /** Null where the cell holds a plain value. */
        @Nullable
        String of(TableColumn column);
    }

    private final SheetStyles styles;

    FigureCells(SheetStyles styles) {
        this.styles = styles;
    }

    void write(Row row, Emphasis emphasis, ToIntFunction<TableColumn> figures, Formulas formulas) {
        for (TableColumn column : TableColumn.values()) {
            if (column.adds()) {
                Cell cell = row.createCell(column.index());
                cell.setCellStyle(styles.cell(emphasis, Format.NUMBER));
                String formula = formulas.of(column);
                if (formula != null) {
                    cell.setCellFormula(formula);
                }
                cell.setCellValue(figures.applyAsInt(column));
            }
        }
        writeRate(row, emphasis, figures);
    }

    /** Leaves every figure of the row empty, for a unit that did not deliver (R22). */
    void writeEmpty(Row row, Emphasis emphasis) {
        for (TableColumn column : TableColumn.values()) {
            if (column.adds() || column == TableColumn.RATE) {
                row.createCell(column.index()).setCellStyle(styles.cell(emphasis, Format.NUMBER));
            }
        }
    }

    /** The formula that adds up the recognised trainings of a row. */
    static String trainings(int rowIndex) {
        return "SUM(" + TableColumn.DEMOCRATIC.address(rowIndex) + ":" + TableColumn.PLAIN_LANGUAGE.address(rowIndex)
                + ")";
    }

    private void writeRate(Row row, Emphasis emphasis, ToIntFunction<TableColumn> figures) {
        Cell cell = row.createCell(TableColumn.RATE.index());
        cell.setCellStyle(styles.cell(emphasis, Format.RATE));
        String target = TableColumn.TARGET.address(row.getRowNum());
        String fulfilled = TableColumn.FULFILLED.address(row.getRowNum());
        cell.setCellFormula("IF(" + target + "=0,\"" + Wording.NO_RATE + "\"," + fulfilled + "/" + target + ")");
        int targetPersons = figures.applyAsInt(TableColumn.TARGET);
        if (targetPersons == 0) {
            cell.setCellValue(Wording.NO_RATE);
        } else {
            cell.setCellValue((double) figures.applyAsInt(TableColumn.FULFILLED) / targetPersons);
        }
    }
}
