package de.schulungsnachweis.reminder.text;

import java.util.stream.Collectors;

/** Writes a mail as plain text; lines end as mails need it. */
final class LetterText {

    private static final String LINE_END = "\r\n";
    private static final String EMPTY_LINE = LINE_END + LINE_END;

    private LetterText() {}

    static String of(Letter letter) {
        return letter.blocks().stream().map(LetterText::block).collect(Collectors.joining(EMPTY_LINE))
                // Mail programs fold what comes after "-- " away, as a signature.
                + EMPTY_LINE
                + "-- "
                + LINE_END
                + Foot.TEXT
                + LINE_END;
    }

    private static String block(Letter.Block block) {
        return switch (block) {
            case Letter.Paragraph paragraph -> String.join(LINE_END, paragraph.lines());
            case Letter.ItemList list ->
                list.items().stream().map(item -> "- " + item).collect(Collectors.joining(LINE_END));
        };
    }
}
