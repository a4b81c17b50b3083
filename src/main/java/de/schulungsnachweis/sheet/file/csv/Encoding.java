package de.schulungsnachweis.sheet.file.csv;

import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds out how the letters of a text file are written, from the whole file, and refuses to guess. */
final class Encoding {

    private static final Charset UTF_32_LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32_BE = Charset.forName("UTF-32BE");

    private Encoding() {}

    static Charset of(Path file) throws IOException, UnusableFileException {
        byte[] head;
        try (InputStream stream = Files.newInputStream(file)) {
            head = stream.readNBytes(4);
        }
        Charset marked = byMark(head);
        if (marked != null) {
            if (head.length < 4 && isOnlyMark(head)) {
                throw Refusal.empty();
            }
            return marked;
        }
        ByteCensus census = new ByteCensus();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            census.take(stream);
        }
        return byCensus(census);
    }

    private static Charset byCensus(ByteCensus census) throws UnusableFileException {
        if (census.looksLikeTwoByteText()) {
            return census.zerosAtOddPlaces() ? StandardCharsets.UTF_16LE : census.evenOrRefuse();
        }
        if (census.looksBinary()) {
            throw Refusal.wrongType("eine Datei in einem unbekannten Format");
        }
        if (census.invalidLines() == 0) {
            if (census.garbledLines() > 0) {
                throw Refusal.encoding(
                        "MOJIBAKE",
                        "Die Umlaute der Datei sind beim Speichern verloren gegangen („MÃ¼ller“ statt „Müller“).");
            }
            return StandardCharsets.UTF_8;
        }
        if (census.utf8Lines() > 0) {
            throw Refusal.encoding(
                    "MIXED_ENCODING", "Die Zeilen der Datei sind mit verschiedenen Zeichensätzen gespeichert.");
        }
        return SingleByteCharsets.best(census.histogram());
    }

    private static @Nullable Charset byMark(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(head, 0xFF, 0xFE, 0, 0)) {
            return UTF_32_LE;
        }
        if (starts(head, 0, 0, 0xFE, 0xFF)) {
            return UTF_32_BE;
        }
        if (starts(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(head, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isOnlyMark(byte[] head) {
        return head.length == (starts(head, 0xEF) ? 3 : 2);
    }

    private static boolean starts(byte[] head, int... signature) {
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
