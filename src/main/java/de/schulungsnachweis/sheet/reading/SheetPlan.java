package de.schulungsnachweis.sheet.reading;

import de.schulungsnachweis.sheet.file.Sheet;
import de.schulungsnachweis.sheet.row.RowSetting;
import org.jspecify.annotations.Nullable;

/**
 * What to do with a sheet.
 *
 * @param setting null if none of its rows is a record
 * @param unit the unit of all rows that name none; null if unknown
 * @param announcedRows how many rows the sheet says that it has; 0 if it does not say
 */
record SheetPlan(
        Sheet sheet, @Nullable RowSetting setting, @Nullable String unit, int announcedRows) {}
