package de.schulungsnachweis.reminder.text;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes a mail as HTML: headings, paragraphs and lists only. Without colours of its own it is readable in dark mode, and
 * without tables and pictures by screen readers.
 */
final class LetterHtml {

    private LetterHtml() {}

    static String of(Letter letter) {
        return """
                <!DOCTYPE html>
                <html lang="de">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="supported-color-schemes" content="light dark">
                <title>%s</title>
                </head>
                <body style="font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.5">
                <h1 style="font-size: 20px">%s</h1>
                %s
                <hr>
                <p><small>%s</small></p>
                </body>
                </html>
                """.formatted(
                        escaped(letter.subject()),
                        escaped(letter.subject()),
                        letter.blocks().stream().map(LetterHtml::block).collect(Collectors.joining("\n")),
                        escaped(Foot.TEXT));
    }

    private static String block(Letter.Block block) {
        return switch (block) {
            case Letter.Paragraph paragraph -> "<p>" + joined(paragraph.lines(), "<br>\n") + "</p>";
            case Letter.ItemList list -> "<ul>\n<li>" + joined(list.items(), "</li>\n<li>") + "</li>\n</ul>";
        };
    }

    private static String joined(List<String> texts, String between) {
        return texts.stream().map(LetterHtml::escaped).collect(Collectors.joining(between));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
