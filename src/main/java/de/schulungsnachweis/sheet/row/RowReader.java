package de.schulungsnachweis.sheet.row;

import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.file.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a table into entries. */
public interface RowReader {

    /**
     * The entries of a row; several for a row of a matrix, none if it says nothing.
     *
     * @param unit the unit of rows that name none themselves; null if unknown
     */
    List<Entry> read(Row row, RowSetting setting, @Nullable String unit);

    /** The reader for a kind of list. */
    static RowReader of(ListKind kind) {
        return switch (kind) {
            case STAFF -> new StaffRows();
            case CERTIFICATES -> new CertificateRows();
            case UNITS -> new UnitRows();
            case CATALOGUE -> new CatalogueRows();
        };
    }
}
