package de.schulungsnachweis.sheet.file.ods;

import de.schulungsnachweis.sheet.ReadingLimits;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Refusal;
import de.schulungsnachweis.sheet.file.Workbook;
import de.schulungsnachweis.sheet.file.parts.ZipParts;

/** OpenDocument. */
public final class OdsWorkbook {

    private OdsWorkbook() {}

    public static Workbook open(ZipParts parts, ReadingLimits limits) throws UnusableFileException {
        throw Refusal.unsupported("eine OpenDocument-Tabelle (.ods)");
    }
}
