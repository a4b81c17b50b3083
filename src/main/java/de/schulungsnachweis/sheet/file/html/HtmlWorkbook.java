package de.schulungsnachweis.sheet.file.html;

import de.schulungsnachweis.sheet.ReadingLimits;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Refusal;
import de.schulungsnachweis.sheet.file.RowCursor;
import de.schulungsnachweis.sheet.file.Sheet;
import de.schulungsnachweis.sheet.file.Workbook;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of a web page; each one is a sheet without a name. Nothing but the text of the page is ever read. */
public final class HtmlWorkbook implements Workbook {

    private static final Pattern TABLE = Pattern.compile("(?i)<table[\\s>]");

    private final String page;
    private final List<Integer> tables;
    private final ReadingLimits limits;

    private HtmlWorkbook(String page, List<Integer> tables, ReadingLimits limits) {
        this.page = page;
        this.tables = tables;
        this.limits = limits;
    }

    /** Finds the tables of the page. */
    public static HtmlWorkbook open(Path file, Charset charset, ReadingLimits limits)
            throws IOException, UnusableFileException {
        String page = new String(Files.readAllBytes(file), charset);
        List<Integer> tables = new ArrayList<>();
        Matcher matcher = TABLE.matcher(page);
        while (matcher.find()) {
            tables.add(matcher.start());
        }
        if (tables.isEmpty()) {
            throw Refusal.unsupported("eine Webseite ohne Tabelle, auch wenn sie anders heißt");
        }
        if (tables.size() > limits.maximumSheets()) {
            throw Refusal.tooLarge("mehr als " + limits.maximumSheets() + " Tabellen");
        }
        return new HtmlWorkbook(page, tables, limits);
    }

    @Override
    public List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            sheets.add(new Sheet(i, null, Sheet.Visibility.VISIBLE));
        }
        return sheets;
    }

    @Override
    public RowCursor open(Sheet sheet) {
        int end = sheet.index() + 1 < tables.size() ? tables.get(sheet.index() + 1) : page.length();
        return new HtmlCursor(page, tables.get(sheet.index()), end, limits);
    }

    @Override
    public void close() {
        // the page is in memory
    }
}
