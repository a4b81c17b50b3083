package de.schulungsnachweis.sheet.file;

import de.schulungsnachweis.sheet.ReadingLimits;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.csv.TextWorkbook;
import de.schulungsnachweis.sheet.file.html.HtmlWorkbook;
import de.schulungsnachweis.sheet.file.ods.OdsWorkbook;
import de.schulungsnachweis.sheet.file.parts.ZipParts;
import de.schulungsnachweis.sheet.file.xls.XlsWorkbook;
import de.schulungsnachweis.sheet.file.xlsx.XlsxWorkbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Recognises a file by its content, whatever its name says. */
public final class FileOpener {

    private static final int HEAD = 4096;

    private FileOpener() {}

    /** Opens the file as a workbook, or says what it is instead. */
    public static Workbook open(Path file, ReadingLimits limits) throws UnusableFileException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnusableFileException(
                        "NOT_FOUND", "Die Datei gibt es nicht. Prüfen Sie den Namen und den Ordner.");
            }
            long size = Files.size(file);
            if (size == 0) {
                throw Refusal.empty();
            }
            if (size > limits.maximumBytes()) {
                throw Refusal.tooLarge("mehr als " + (limits.maximumBytes() >> 20) + " MB");
            }
            return open(file, head(file), limits);
        } catch (IOException failure) {
            throw new UnusableFileException(
                    "NOT_READABLE",
                    "Die Datei lässt sich nicht öffnen. Prüfen Sie, ob Sie sie lesen dürfen und ob sie noch in einem"
                            + " anderen Programm geöffnet ist.",
                    failure);
        }
    }

    private static Workbook open(Path file, byte[] head, ReadingLimits limits)
            throws IOException, UnusableFileException {
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return openZip(file, limits);
        }
        if (startsWith(head, 'P', 'K', 5, 6)) {
            throw Refusal.damaged("Sie enthält nichts.");
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return XlsWorkbook.open(file, limits);
        }
        KnownTypes.refuse(head);
        return KnownTypes.isPage(head)
                ? HtmlWorkbook.open(file, TextWorkbook.charset(file), limits)
                : TextWorkbook.open(file, limits);
    }

    private static Workbook openZip(Path file, ReadingLimits limits) throws UnusableFileException, IOException {
        ZipParts parts = ZipParts.open(file);
        try {
            if (parts.names().contains("mimetype")) {
                return openDocument(parts, limits);
            }
            if (parts.names().contains("xl/workbook.bin")) {
                throw Refusal.unsupported("eine binäre Excel-Arbeitsmappe (.xlsb)");
            }
            KnownTypes.refuseParts(parts.names());
            return XlsxWorkbook.open(parts, limits);
        } catch (UnusableFileException | IOException refusal) {
            parts.close();
            throw refusal;
        }
    }

    private static Workbook openDocument(ZipParts parts, ReadingLimits limits)
            throws UnusableFileException, IOException {
        String type;
        try (InputStream stream = parts.open("mimetype")) {
            type = new String(stream.readNBytes(200), StandardCharsets.US_ASCII)
                    .strip()
                    .toLowerCase(Locale.ROOT);
        }
        if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            return OdsWorkbook.open(parts, limits);
        }
        throw Refusal.wrongType(
                type.contains("opendocument.text") ? "ein Textdokument (.odt)" : "ein anderes OpenDocument-Dokument");
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(HEAD);
        }
    }

    static boolean startsWith(byte[] head, int... signature) {
        if (head.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((head[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
