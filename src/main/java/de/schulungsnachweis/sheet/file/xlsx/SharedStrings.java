package de.schulungsnachweis.sheet.file.xlsx;

import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Refusal;
import de.schulungsnachweis.sheet.file.parts.Xml;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of a workbook share, packed so that millions of them fit into memory. */
final class SharedStrings {

    private static final int BLOCK = 1 << 20;

    private final List<byte[]> blocks = new ArrayList<>();
    private long[] ends = new long[1024];
    private int count;
    private byte[] block = new byte[BLOCK];
    private int used;

    private SharedStrings() {}

    /** Reads the part; null stands for a workbook that has none. */
    static SharedStrings read(@Nullable InputStream part) throws UnusableFileException {
        SharedStrings strings = new SharedStrings();
        if (part == null) {
            return strings;
        }
        try (Xml xml = Xml.of(part)) {
            while (xml.next()) {
                if (xml.isStart("si")) {
                    strings.add(RichText.read(xml, "si"));
                }
            }
        }
        strings.blocks.add(strings.block);
        return strings;
    }

    /** The text with this index from 0. */
    String get(int index) throws UnusableFileException {
        if (index < 0 || index >= count) {
            throw Refusal.damaged("Eine Zelle verweist auf einen Text, den es nicht gibt.");
        }
        long end = ends[index];
        long previous = index == 0 ? 0 : ends[index - 1];
        int number = (int) (end >>> 32);
        int start = (int) (previous >>> 32) == number ? (int) previous : 0;
        return new String(blocks.get(number), start, (int) end - start, StandardCharsets.UTF_8);
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (used + bytes.length > block.length) {
            blocks.add(Arrays.copyOf(block, used));
            block = new byte[Math.max(BLOCK, bytes.length)];
            used = 0;
        }
        System.arraycopy(bytes, 0, block, used, bytes.length);
        used += bytes.length;
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = ((long) blocks.size() << 32) | used;
    }
}
