package de.schulungsnachweis.sheet.file.xls;

import de.schulungsnachweis.sheet.ReadingLimits;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.MergedRows;
import de.schulungsnachweis.sheet.file.Refusal;
import de.schulungsnachweis.sheet.file.RowCursor;
import de.schulungsnachweis.sheet.file.Sheet;
import de.schulungsnachweis.sheet.file.Workbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;

/** A workbook in the binary format of Excel 97 to 2003, read record by record. */
public final class XlsWorkbook implements Workbook {

    private final POIFSFileSystem files;
    private final DocumentEntry stream;
    private final XlsGlobals globals;
    private final ReadingLimits limits;

    private XlsWorkbook(POIFSFileSystem files, DocumentEntry stream, XlsGlobals globals, ReadingLimits limits) {
        this.files = files;
        this.stream = stream;
        this.globals = globals;
        this.limits = limits;
    }

    /** Opens the compound file and reads what holds for all sheets. */
    public static XlsWorkbook open(Path file, ReadingLimits limits) throws UnusableFileException {
        POIFSFileSystem files;
        try {
            files = new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | RuntimeException failure) {
            throw Refusal.damaged("Sie ist unvollständig gespeichert oder übertragen worden.", failure);
        }
        try {
            DocumentEntry stream = workbookStream(files.getRoot());
            try (DocumentInputStream records = new DocumentInputStream(stream)) {
                XlsGlobals globals = XlsGlobals.read(records, limits);
                return new XlsWorkbook(files, stream, globals, limits);
            }
        } catch (EncryptedDocumentException failure) {
            close(files);
            throw Refusal.password();
        } catch (IOException | RuntimeException failure) {
            close(files);
            throw Refusal.damaged("Ihr Inhalt lässt sich nicht lesen.", failure);
        } catch (UnusableFileException refusal) {
            close(files);
            throw refusal;
        }
    }

    @Override
    public List<Sheet> sheets() {
        return globals.sheets();
    }

    @Override
    public RowCursor open(Sheet sheet) throws UnusableFileException {
        try {
            DocumentInputStream records = new DocumentInputStream(stream);
            long position = globals.position(sheet);
            if (records.skip(position) != position) {
                throw Refusal.damaged("Ein Blatt fehlt.");
            }
            XlsCursor rows = new XlsCursor(new RecordFactoryInputStream(records, false), records, globals, limits);
            return new MergedRows(rows, merged(position));
        } catch (IOException | RuntimeException failure) {
            throw Refusal.damaged("Ein Blatt lässt sich nicht lesen.", failure);
        }
    }

    /** Which cells are merged stands behind the rows of a sheet. */
    private List<MergedRows.Range> merged(long position) throws IOException {
        List<MergedRows.Range> ranges = new ArrayList<>();
        try (DocumentInputStream records = new DocumentInputStream(stream)) {
            if (records.skip(position) != position) {
                return ranges;
            }
            RecordFactoryInputStream source = new RecordFactoryInputStream(records, false);
            for (Record record = source.nextRecord();
                    !(record == null || record instanceof EOFRecord);
                    record = source.nextRecord()) {
                if (record instanceof MergeCellsRecord merges) {
                    for (int i = 0; i < merges.getNumAreas(); i++) {
                        CellRangeAddress area = merges.getAreaAt(i);
                        ranges.add(new MergedRows.Range(
                                area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn()));
                    }
                }
            }
        }
        return ranges;
    }

    @Override
    public void close() {
        close(files);
    }

    private static DocumentEntry workbookStream(DirectoryNode root) throws UnusableFileException, IOException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw Refusal.password();
        }
        if (root.hasEntryCaseInsensitive("Workbook")) {
            return (DocumentEntry) root.getEntryCaseInsensitive("Workbook");
        }
        if (root.hasEntryCaseInsensitive("Book")) {
            throw Refusal.unsupported("eine Arbeitsmappe aus einer sehr alten Excel-Version (vor 1997)");
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            throw Refusal.wrongType("ein Word-Dokument");
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw Refusal.wrongType("eine PowerPoint-Präsentation");
        }
        if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
            throw Refusal.wrongType("eine E-Mail aus Outlook");
        }
        throw Refusal.wrongType("eine Datei aus einem anderen Programm");
    }

    private static void close(POIFSFileSystem files) {
        try {
            files.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
