package de.schulungsnachweis.sheet.file.parts;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a part that unpacks to far more than a spreadsheet ever would. */
final class MeasuredStream extends FilterInputStream {

    private static final long HARMLESS = 32L << 20;
    private static final long HIGHEST_RATIO = 250;
    private static final long MAXIMUM = 4L << 30;

    private final long packed;
    private long unpacked;

    MeasuredStream(InputStream stream, long packed) {
        super(stream);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) throws IOException {
        unpacked += bytes;
        if (unpacked > MAXIMUM || (unpacked > HARMLESS && unpacked / packed > HIGHEST_RATIO)) {
            throw new BombException();
        }
    }

    /** The part is a decompression bomb. */
    static final class BombException extends IOException {

        BombException() {
            super("a part unpacks to too many bytes");
        }
    }
}
