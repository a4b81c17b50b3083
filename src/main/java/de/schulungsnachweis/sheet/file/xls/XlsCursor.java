package de.schulungsnachweis.sheet.file.xls;

import de.schulungsnachweis.sheet.ReadingLimits;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.CellFormat;
import de.schulungsnachweis.sheet.file.Refusal;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.file.RowCursor;
import de.schulungsnachweis.sheet.file.RowRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Walks through the records of a sheet and gathers the cells of each row. */
final class XlsCursor implements RowCursor {

    private static final int DAYS_FROM_1904 = 1462;

    private final RecordFactoryInputStream source;
    private final DocumentInputStream stream;
    private final XlsGlobals globals;
    private final RowRange range;
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final TreeMap<Integer, Cell> cells = new TreeMap<>();
    private int current = -1;
    private int depth;
    private boolean ended;
    private @Nullable FormulaRecord textFormula;

    XlsCursor(RecordFactoryInputStream source, DocumentInputStream stream, XlsGlobals globals, ReadingLimits limits) {
        this.source = source;
        this.stream = stream;
        this.globals = globals;
        this.range = new RowRange(limits);
    }

    @Override
    public @Nullable Row next() throws UnusableFileException {
        try {
            while (!ended) {
                Row row = take(source.nextRecord());
                if (row != null) {
                    return row;
                }
            }
            return finishRow(-1);
        } catch (RuntimeException failure) {
            throw Refusal.damaged("Ein Blatt lässt sich nicht lesen.", failure);
        }
    }

    @Override
    public void close() {
        stream.close();
    }

    /** Takes a record; gives a row when its first cell belongs to the next one. */
    private @Nullable Row take(@Nullable Record record) throws UnusableFileException {
        if (record == null) {
            ended = true;
        } else if (record instanceof BOFRecord) {
            depth++;
        } else if (record instanceof EOFRecord) {
            depth--;
            ended = depth <= 0;
        } else if (depth == 1) {
            return takeOfSheet(record);
        }
        return null;
    }

    private @Nullable Row takeOfSheet(Record record) throws UnusableFileException {
        if (record instanceof RowRecord row) {
            if (row.getZeroHeight()) {
                hiddenRows.add(row.getRowNumber());
            }
            return null;
        }
        if (record instanceof StringRecord text && textFormula != null) {
            put(textFormula, Cell.Kind.TEXT, text.getString(), 0);
            textFormula = null;
            return null;
        }
        if (!(record instanceof CellValueRecordInterface cell)) {
            return null;
        }
        Row finished = cell.getRow() == current ? null : finishRow(cell.getRow());
        takeCell(cell);
        return finished;
    }

    private @Nullable Row finishRow(int next) throws UnusableFileException {
        Row row = null;
        if (!cells.isEmpty()) {
            List<Cell> sorted = new ArrayList<>(cells.values());
            row = new Row(range.row(current + 1), hiddenRows.remove(current), false, sorted);
        }
        cells.clear();
        textFormula = null;
        current = next;
        return row;
    }

    private void takeCell(CellValueRecordInterface record) throws UnusableFileException {
        if (record instanceof LabelSSTRecord label) {
            put(record, Cell.Kind.TEXT, globals.string(label.getSSTIndex()), 0);
        } else if (record instanceof NumberRecord number) {
            putNumber(record, number.getValue());
        } else if (record instanceof RKRecord number) {
            putNumber(record, number.getRKNumber());
        } else if (record instanceof BoolErrRecord value) {
            if (value.isError()) {
                putError(record, value.getErrorValue());
            } else {
                put(record, Cell.Kind.BOOLEAN, "", value.getBooleanValue() ? 1 : 0);
            }
        } else if (record instanceof FormulaRecord formula) {
            putFormula(formula);
        } else if (record instanceof BlankRecord) {
            put(record, Cell.Kind.BLANK, "", 0);
        }
    }

    private void putFormula(FormulaRecord formula) throws UnusableFileException {
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> putNumber(formula, formula.getValue());
            case BOOLEAN -> put(formula, Cell.Kind.BOOLEAN, "", formula.getCachedBooleanValue() ? 1 : 0);
            case ERROR -> putError(formula, formula.getCachedErrorValue());
            case STRING, BLANK, FORMULA, _NONE -> {
                put(formula, Cell.Kind.NO_RESULT, "", 0);
                textFormula = formula.hasCachedResultString() ? formula : null;
            }
        }
    }

    private void putNumber(CellValueRecordInterface record, double number) throws UnusableFileException {
        CellFormat format = globals.format(record.getXFIndex());
        double days = globals.from1904() && format.isDate() ? number + DAYS_FROM_1904 : number;
        put(record, Cell.Kind.NUMBER, Double.toString(number), days);
    }

    private void putError(CellValueRecordInterface record, int code) throws UnusableFileException {
        String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
        put(record, Cell.Kind.ERROR, text, 0);
    }

    private void put(CellValueRecordInterface record, Cell.Kind kind, String text, double number)
            throws UnusableFileException {
        int column = record.getColumn();
        CellFormat format = globals.format(record.getXFIndex());
        if (kind == Cell.Kind.BLANK && !format.isMarked()) {
            return;
        }
        range.content(column);
        cells.put(column, new Cell(column, kind, text, number, format));
    }
}
