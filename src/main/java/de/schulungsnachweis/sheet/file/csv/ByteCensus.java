package de.schulungsnachweis.sheet.file.csv;

import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Counts what the bytes of a file could mean. */
final class ByteCensus {

    private final long[] histogram = new long[256];
    private long total;
    private long evenZeros;
    private long oddZeros;
    private long invalidLines;
    private long utf8Lines;
    private long garbledLines;

    private boolean lineInvalid;
    private boolean lineUtf8;
    private boolean lineGarbled;
    private int expected;
    private int codePoint;
    private int previous;

    void take(InputStream stream) throws IOException {
        for (int value = stream.read(); value >= 0; value = stream.read()) {
            histogram[value]++;
            if (value == 0) {
                countZero();
            }
            total++;
            takeUtf8(value);
            if (value == '\n' || value == '\r') {
                endLine();
            }
        }
        if (expected > 0) {
            lineInvalid = true;
        }
        endLine();
    }

    long[] histogram() {
        return histogram.clone();
    }

    /** Lines with bytes that are not UTF-8. */
    long invalidLines() {
        return invalidLines;
    }

    /** Lines with letters beyond ASCII, all of them proper UTF-8. */
    long utf8Lines() {
        return utf8Lines;
    }

    /** Lines with letters that were encoded twice. */
    long garbledLines() {
        return garbledLines;
    }

    boolean looksLikeTwoByteText() {
        return total > 3 && (evenZeros + oddZeros) * 5 > total;
    }

    boolean zerosAtOddPlaces() {
        return evenZeros * 50 < oddZeros;
    }

    Charset evenOrRefuse() throws UnusableFileException {
        if (oddZeros * 50 < evenZeros) {
            return StandardCharsets.UTF_16BE;
        }
        throw Refusal.encoding("BROKEN_ENCODING", "Die Datei mischt Zeichen mit einem und mit zwei Byte.");
    }

    /** Control characters hardly ever stand in a text. */
    boolean looksBinary() {
        long controls = 0;
        for (int value = 0; value < 32; value++) {
            boolean usual = value == '\t' || value == '\n' || value == '\r' || value == '\f';
            controls += usual ? 0 : histogram[value];
        }
        return controls > 4 && controls * 200 > total;
    }

    private void countZero() {
        if (total % 2 == 0) {
            evenZeros++;
        } else {
            oddZeros++;
        }
    }

    private void takeUtf8(int value) {
        if (expected > 0) {
            if (value >>> 6 == 2) {
                codePoint = (codePoint << 6) | (value & 0x3f);
                expected--;
                if (expected == 0) {
                    endCharacter();
                }
                return;
            }
            lineInvalid = true;
            expected = 0;
        }
        if (value < 0x80) {
            previous = value;
        } else if (value >= 0xC2 && value <= 0xF4) {
            expected = value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
            codePoint = value & (0x3f >> expected);
        } else {
            lineInvalid = true;
        }
    }

    private void endCharacter() {
        lineUtf8 = true;
        lineGarbled |= (previous == 'Ã' && isSecondByte(codePoint)) || (previous == 'â' && codePoint == '€');
        previous = codePoint;
    }

    /** The characters that the second byte of a German letter turns into, in Windows-1252 or ISO-8859-1. */
    private static boolean isSecondByte(int character) {
        return "¤¶¼Ÿ„–œ©¨¡³".indexOf(character) >= 0 || (character >= 0x80 && character < 0xa0);
    }

    private void endLine() {
        if (lineInvalid) {
            invalidLines++;
        } else if (lineUtf8) {
            utf8Lines++;
        }
        if (lineGarbled) {
            garbledLines++;
        }
        lineInvalid = false;
        lineUtf8 = false;
        lineGarbled = false;
        expected = 0;
        previous = 0;
    }
}
