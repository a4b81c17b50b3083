package de.schulungsnachweis.recognition.title.rule;

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
