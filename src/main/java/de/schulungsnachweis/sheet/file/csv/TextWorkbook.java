package de.schulungsnachweis.sheet.file.csv;

import de.schulungsnachweis.sheet.ReadingLimits;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.RowCursor;
import de.schulungsnachweis.sheet.file.Sheet;
import de.schulungsnachweis.sheet.file.Workbook;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/** A text file with separated values; one sheet without a name. */
public final class TextWorkbook implements Workbook {

    private static final Sheet SHEET = new Sheet(0, null, Sheet.Visibility.VISIBLE);

    private final Path file;
    private final Charset charset;
    private final Separator separator;
    private final ReadingLimits limits;

    private TextWorkbook(Path file, Charset charset, Separator separator, ReadingLimits limits) {
        this.file = file;
        this.charset = charset;
        this.separator = separator;
        this.limits = limits;
    }

    /** How the letters of a text file are written, refusing to guess. */
    public static Charset charset(Path file) throws IOException, UnusableFileException {
        return Encoding.of(file);
    }

    /** Finds out encoding and separator. */
    public static TextWorkbook open(Path file, ReadingLimits limits) throws IOException, UnusableFileException {
        Charset charset = Encoding.of(file);
        return new TextWorkbook(file, charset, Separator.of(file, charset), limits);
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public RowCursor open(Sheet sheet) throws UnusableFileException {
        return new TextCursor(Lines.open(file, charset), separator, limits);
    }

    @Override
    public void close() {
        // nothing stays open between two cursors
    }
}
