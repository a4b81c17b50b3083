package de.schulungsnachweis.evaluation.export;

import de.schulungsnachweis.evaluation.export.SheetStyles.Emphasis;
import de.schulungsnachweis.evaluation.export.SheetStyles.Format;
import de.schulungsnachweis.evaluation.export.table.TableColumn;
import de.schulungsnachweis.evaluation.export.table.TableColumns;
import de.schulungsnachweis.evaluation.export.table.Wording;
import java.util.List;
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
    private final TableColumns columns;

    FigureCells(SheetFrame frame) {
        this.styles = frame.styles();
        this.columns = frame.columns();
    }

    void write(Row row, Emphasis emphasis, ToIntFunction<TableColumn> figures, Formulas formulas) {
        for (TableColumn column : columns.all()) {
            if (column.adds()) {
                Cell cell = row.createCell(columns.index(column));
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
        for (TableColumn column : columns.all()) {
            if (column.adds() || column == TableColumn.RATE) {
                row.createCell(columns.index(column)).setCellStyle(styles.cell(emphasis, Format.NUMBER));
            }
        }
    }

    /** The formula that adds up the recognised trainings of a row. */
    String trainings(int rowIndex) {
        List<TableColumn> categories = columns.categories();
        return "SUM(" + columns.address(categories.getFirst(), rowIndex) + ":"
                + columns.address(categories.getLast(), rowIndex) + ")";
    }

    private void writeRate(Row row, Emphasis emphasis, ToIntFunction<TableColumn> figures) {
        Cell cell = row.createCell(columns.index(TableColumn.RATE));
        cell.setCellStyle(styles.cell(emphasis, Format.RATE));
        String target = columns.address(TableColumn.TARGET, row.getRowNum());
        String fulfilled = columns.address(TableColumn.FULFILLED, row.getRowNum());
        cell.setCellFormula("IF(" + target + "=0,\"" + Wording.NO_RATE + "\"," + fulfilled + "/" + target + ")");
        int targetPersons = figures.applyAsInt(TableColumn.TARGET);
        if (targetPersons == 0) {
            cell.setCellValue(Wording.NO_RATE);
        } else {
            cell.setCellValue((double) figures.applyAsInt(TableColumn.FULFILLED) / targetPersons);
        }
    }
}
