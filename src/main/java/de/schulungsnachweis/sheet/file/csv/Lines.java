package de.schulungsnachweis.sheet.file.csv;

import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The physical lines of a text file, with CRLF, LF or CR at their ends, numbered from 1; lines can be looked ahead at. */
final class Lines implements AutoCloseable {

    private static final int LONGEST = 1 << 20;

    private final Reader reader;
    private final Deque<String> ahead = new ArrayDeque<>();
    private int number;
    private int pending = -1;
    private boolean first = true;

    private Lines(Reader reader) {
        this.reader = reader;
    }

    static Lines open(Path file, Charset charset) throws UnusableFileException {
        try {
            return new Lines(new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), 1 << 16));
        } catch (IOException failure) {
            throw Refusal.damaged("Sie lässt sich nicht lesen.", failure);
        }
    }

    /** The number of the line that was returned last. */
    int number() {
        return number;
    }

    /** The next line; null at the end. */
    @Nullable
    String next() throws UnusableFileException {
        String line = ahead.isEmpty() ? read() : ahead.poll();
        if (line != null) {
            number++;
        }
        return line;
    }

    /** Up to so many of the next lines, without moving. */
    List<String> peek(int count) throws UnusableFileException {
        while (ahead.size() < count) {
            String line = read();
            if (line == null) {
                break;
            }
            ahead.add(line);
        }
        return new ArrayList<>(ahead).subList(0, Math.min(count, ahead.size()));
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private @Nullable String read() throws UnusableFileException {
        StringBuilder line = new StringBuilder();
        int character = readCharacter();
        if (character < 0) {
            return null;
        }
        while (character >= 0 && character != '\n' && character != '\r') {
            line.append((char) character);
            if (line.length() > LONGEST) {
                throw Refusal.tooLarge("eine Zeile mit mehr als einer Million Zeichen");
            }
            character = readCharacter();
        }
        if (character == '\r') {
            int next = readCharacter();
            pending = next == '\n' ? -1 : next;
        }
        return withoutMark(line);
    }

    private String withoutMark(StringBuilder line) {
        boolean marked = first && !line.isEmpty() && line.charAt(0) == '\uFEFF';
        first = false;
        return marked ? line.substring(1) : line.toString();
    }

    private int readCharacter() throws UnusableFileException {
        if (pending >= 0) {
            int character = pending;
            pending = -1;
            return character;
        }
        try {
            return reader.read();
        } catch (IOException failure) {
            throw Refusal.damaged("Sie lässt sich nicht lesen.", failure);
        }
    }
}
