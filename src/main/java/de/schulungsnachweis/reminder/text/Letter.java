package de.schulungsnachweis.reminder.text;

import java.util.List;

/** The content of a mail, before it becomes text and HTML. */
public record Letter(String subject, List<Block> blocks) {

    public Letter {
        blocks = List.copyOf(blocks);
    }

    /** A part of the content. */
    public sealed interface Block {}

    /** Lines that belong together. */
    public record Paragraph(List<String> lines) implements Block {

        public Paragraph {
            lines = List.copyOf(lines);
        }
    }

    /** Items below each other. */
    public record ItemList(List<String> items) implements Block {

        public ItemList {
            items = List.copyOf(items);
        }
    }

    /** The mail for programs that show text only. */
    public String text() {
        return LetterText.of(this);
    }

    /** The mail as HTML. */
    public String html() {
        return LetterHtml.of(this);
    }
}
