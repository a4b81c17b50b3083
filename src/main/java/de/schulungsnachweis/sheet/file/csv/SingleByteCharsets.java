package de.schulungsnachweis.sheet.file.csv;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;

/** The character sets of Windows, Unix, DOS and old Macs; German letters tell them apart. */
final class SingleByteCharsets {

    private static final List<Charset> CANDIDATES = List.of(
            Charset.forName("windows-1252"),
            Charset.forName("ISO-8859-15"),
            Charset.forName("IBM850"),
            Charset.forName("x-MacRoman"));

    private static final String GERMAN = "äöüÄÖÜß";
    private static final String USUAL_SIGNS = "€§°„“”‚‘’–—…«»½¼¾²³·•×®©\u00a0";

    private SingleByteCharsets() {}

    /** The set in which the bytes make most sense; the first of those that make equal sense. */
    static Charset best(long[] histogram) {
        Charset best = CANDIDATES.get(0);
        long bestScore = Long.MIN_VALUE;
        for (Charset candidate : CANDIDATES) {
            long score = 0;
            for (int value = 0x80; value < 0x100; value++) {
                score += histogram[value] * weight(candidate, value);
            }
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static int weight(Charset charset, int value) {
        char character =
                charset.decode(ByteBuffer.wrap(new byte[] {(byte) value})).charAt(0);
        if (GERMAN.indexOf(character) >= 0) {
            return 6;
        }
        if (USUAL_SIGNS.indexOf(character) >= 0) {
            return 1;
        }
        return Character.isLetter(character) ? 1 : -4;
    }
}
