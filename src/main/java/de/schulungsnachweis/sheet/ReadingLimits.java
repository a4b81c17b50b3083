package de.schulungsnachweis.sheet;

/**
 * How much of a file is read; a larger file is refused with a sentence that names the limit.
 *
 * @param maximumBytes size of the file as delivered
 * @param maximumRows last row number of a sheet
 * @param maximumColumns last column number of a sheet
 * @param maximumSheets number of sheets in a workbook
 */
public record ReadingLimits(long maximumBytes, int maximumRows, int maximumColumns, int maximumSheets) {

    /** 50 MB, the rows that Excel can have, 512 columns and 200 sheets. */
    public static final ReadingLimits STANDARD = new ReadingLimits(50L << 20, 1_048_576, 512, 200);
}
