package de.schulungsnachweis.reminder.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template as people edit it: plain text, paragraphs divided by empty lines, and names in braces for what is filled in.
 *
 * @param subject one line
 */
public record MailTemplate(MailKind kind, String subject, String body) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_BODY = 10_000;

    public MailTemplate {
        subject = subject.replaceAll("\\s+", " ").strip();
        body = body.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** What is wrong with it, in German; empty if it can be used. */
    public List<String> objections() {
        List<String> found = new ArrayList<>(subjectObjections());
        found.addAll(bodyObjections());
        return found;
    }

    /** What is wrong with the subject, in German. */
    public List<String> subjectObjections() {
        List<String> found = new ArrayList<>();
        if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT) {
            found.add("Der Betreff braucht 1 bis " + LONGEST_SUBJECT + " Zeichen.");
        }
        unknown(subject, kind.subjectPlaceholders())
                .forEach(name -> found.add("Der Betreff darf den Platzhalter {" + name + "} nicht enthalten."));
        return found;
    }

    /** What is wrong with the text, in German. */
    public List<String> bodyObjections() {
        List<String> found = new ArrayList<>();
        if (body.length() > LONGEST_BODY) {
            found.add("Der Text ist zu lang. Bitte kürzen Sie ihn auf 10.000 Zeichen.");
        }
        unknown(body, kind.placeholders())
                .forEach(name -> found.add("Den Platzhalter {" + name + "} gibt es hier nicht."));
        if (!body.contains("{" + kind.required() + "}")) {
            found.add("Im Text fehlt der Platzhalter {" + kind.required() + "}.");
        }
        return found;
    }

    /** The mail with the values in place of their names. A paragraph of nothing but an empty value is left out. */
    public Letter fill(MailValues values) {
        List<Letter.Block> blocks = new ArrayList<>();
        for (String paragraph : body.split("\\n\\s*\\n")) {
            Matcher alone = PLACEHOLDER.matcher(paragraph.strip());
            if (alone.matches() && values.lists().containsKey(alone.group(1))) {
                addList(values.lists().getOrDefault(alone.group(1), List.of()), blocks);
            } else {
                addParagraph(filled(paragraph.strip(), values), blocks);
            }
        }
        return new Letter(filled(subject, values).replaceAll("\\s+", " "), blocks);
    }

    private static void addList(List<String> items, List<Letter.Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Letter.ItemList(items));
        }
    }

    private static void addParagraph(String text, List<Letter.Block> blocks) {
        if (!text.isBlank()) {
            blocks.add(new Letter.Paragraph(Arrays.asList(text.split("\n"))));
        }
    }

    private static String filled(String text, MailValues values) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(values.text(found.group(1))));
    }

    private static List<String> unknown(String text, List<String> known) {
        Set<String> names = Set.copyOf(known);
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !names.contains(name))
                .distinct()
                .toList();
    }
}
