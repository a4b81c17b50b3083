package de.schulungsnachweis.notice;

import java.util.Arrays;
import java.util.List;

/**
 * A part of a notice: a heading, a list or a paragraph. Blank lines divide them; "## " begins a heading, "- " a line of a
 * list.
 */
public record NoticeBlock(Kind kind, List<String> lines) {

    /** How a part is shown. */
    public enum Kind {
        HEADING,
        LIST,
        PARAGRAPH
    }

    private static final String HEADING = "## ";
    private static final String POINT = "- ";

    /** The parts of a text in their order. */
    public static List<NoticeBlock> of(String text) {
        return Arrays.stream(text.replace("\r\n", "\n").split("\n\\s*\n"))
                .map(String::strip)
                .filter(block -> !block.isEmpty())
                .map(NoticeBlock::block)
                .toList();
    }

    private static NoticeBlock block(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        if (text.startsWith(HEADING)) {
            return new NoticeBlock(Kind.HEADING, List.of(text.substring(HEADING.length())));
        }
        return lines.stream().allMatch(line -> line.startsWith(POINT))
                ? new NoticeBlock(
                        Kind.LIST,
                        lines.stream()
                                .map(line -> line.substring(POINT.length()))
                                .toList())
                : new NoticeBlock(Kind.PARAGRAPH, lines);
    }
}
