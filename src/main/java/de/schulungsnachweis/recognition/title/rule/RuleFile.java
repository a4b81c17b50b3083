package de.schulungsnachweis.recognition.title.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule list as a text: lines without comments and blanks.
 *
 * @param name name without folders, for messages
 * @param content the whole text, for the version
 */
public record RuleFile(String name, String content, List<Line> lines) {

    /** A line and its number in the file. */
    public record Line(int number, String text) {}

    /** Reads a file from the class path; a missing one is a mistake of the build. */
    public static RuleFile load(String folder, String name) {
        String path = folder + "/" + name;
        try (InputStream in = RuleFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("Die Regelliste " + path + " gibt es nicht");
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the text of a file. */
    public static RuleFile parse(String name, String content) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                lines.add(new Line(number, text));
            }
        }
        return new RuleFile(name, content, List.copyOf(lines));
    }

    IllegalArgumentException mistake(Line line, String message) {
        return new IllegalArgumentException(
                "Regelliste " + name + ", Zeile " + line.number() + " („" + line.text() + "“): " + message);
    }
}
