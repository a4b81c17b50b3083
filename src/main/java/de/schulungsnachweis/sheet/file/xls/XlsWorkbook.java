package de.schulungsnachweis.sheet.file.xls;

import de.schulungsnachweis.sheet.ReadingLimits;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Refusal;
import de.schulungsnachweis.sheet.file.Workbook;
import java.nio.file.Path;

/** Excel 97. */
public final class XlsWorkbook {

    private XlsWorkbook() {}

    public static Workbook open(Path file, ReadingLimits limits) throws UnusableFileException {
        throw Refusal.unsupported("eine alte Excel-Arbeitsmappe (.xls)");
    }
}
