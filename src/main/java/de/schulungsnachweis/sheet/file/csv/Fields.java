package de.schulungsnachweis.sheet.file.csv;

import java.util.ArrayList;
import java.util.List;

/** Splits a record into its fields. Quotes count only at the start of a field; others are letters like any other. */
final class Fields {

    /** How far a record has been read. */
    enum State {
        COMPLETE,
        OPEN,
        MALFORMED
    }

    private final char separator;
    private final List<String> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();

    Fields(char separator) {
        this.separator = separator;
    }

    List<String> fields() {
        return fields;
    }

    /** Reads the first line; false if a quote is still open at its end. */
    boolean parse(String line) {
        return parseFrom(line, 0, false) == State.COMPLETE;
    }

    /** Reads a further line while a quote is open. */
    State parseFurther(String line) {
        field.append('\n');
        return parseFrom(line, 0, true);
    }

    /** The fields of a line whose quotes cannot be trusted: split at every separator. */
    List<String> withoutQuotes(String line) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
            parts.add(line.substring(start, end).replace("\"", ""));
            start = end + 1;
        }
        parts.add(line.substring(start).replace("\"", ""));
        return parts;
    }

    private State parseFrom(String line, int from, boolean open) {
        int at = from;
        boolean quoted = open;
        while (true) {
            if (!quoted && at < line.length() && line.charAt(at) == '"') {
                quoted = true;
                at++;
            }
            if (quoted) {
                at = readQuoted(line, at);
                if (at < 0) {
                    return State.OPEN;
                }
            }
            int end = line.indexOf(separator, at);
            String rest = line.substring(at, end < 0 ? line.length() : end);
            if (quoted && open && !rest.isBlank()) {
                return State.MALFORMED;
            }
            field.append(rest);
            fields.add(field.toString());
            field.setLength(0);
            if (end < 0) {
                return State.COMPLETE;
            }
            at = end + 1;
            quoted = false;
        }
    }

    /** Reads to behind the closing quote; -1 if the line ends before. */
    private int readQuoted(String line, int from) {
        int at = from;
        while (at < line.length()) {
            char character = line.charAt(at);
            if (character != '"') {
                field.append(character);
                at++;
            } else if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
                field.append('"');
                at += 2;
            } else {
                return at + 1;
            }
        }
        return -1;
    }
}
