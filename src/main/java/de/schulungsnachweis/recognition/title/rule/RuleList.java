package de.schulungsnachweis.recognition.title.rule;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.recognition.title.rule.Topic.Effect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a rule list: "Kompetenz:" for the file; per section "[Thema]", "Quelle:", "Wirkung:", then a rule per line. */
public final class RuleList {

    private static final String EVERY_CATEGORY = "alle";

    private final RuleFile file;
    private final RuleParser parser;
    private final List<Category> categories;
    private final List<Rule> rules = new ArrayList<>();
    private @Nullable Category category;
    private String heading = "";
    private String source = "";
    private Effect effect = Effect.COUNTS;

    private RuleList(RuleFile file, RuleParser parser, List<Category> categories) {
        this.file = file;
        this.parser = parser;
        this.categories = categories;
    }

    /** The rules of a file; fails with a German message that names file and line. */
    public static List<Rule> read(RuleFile file, RuleParser parser, List<Category> categories) {
        RuleList list = new RuleList(file, parser, categories);
        file.lines().forEach(list::read);
        return List.copyOf(list.rules);
    }

    private void read(RuleFile.Line line) {
        String text = line.text();
        if (text.startsWith("[") && text.endsWith("]")) {
            heading = text.substring(1, text.length() - 1).strip();
        } else if (text.startsWith("Kompetenz:")) {
            category = categoryOf(line, after(text));
        } else if (text.startsWith("Quelle:")) {
            source = after(text);
        } else if (text.startsWith("Wirkung:")) {
            effect = effectOf(line, after(text));
        } else {
            addRule(line);
        }
    }

    private void addRule(RuleFile.Line line) {
        if (heading.isEmpty() || source.isEmpty()) {
            throw file.mistake(line, "Vor der ersten Regel fehlen das Thema in eckigen Klammern oder die Quelle");
        }
        Topic topic = new Topic(heading, source, effect, category);
        try {
            rules.add(parser.parse(file.name() + ":" + line.number(), topic, line.text()));
        } catch (IllegalArgumentException e) {
            throw file.mistake(line, String.valueOf(e.getMessage()));
        }
    }

    private @Nullable Category categoryOf(RuleFile.Line line, String word) {
        if (word.equals(EVERY_CATEGORY)) {
            return null;
        }
        return categories.stream()
                .filter(known -> known.listWord().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> file.mistake(
                        line,
                        "Unbekannte Kompetenz; möglich sind "
                                + categories.stream().map(Category::listWord).toList() + " und alle"));
    }

    private Effect effectOf(RuleFile.Line line, String word) {
        return Arrays.stream(Effect.values())
                .filter(value -> value.word().equals(word))
                .findFirst()
                .orElseThrow(() -> file.mistake(line, "Unbekannte Wirkung"));
    }

    private static String after(String text) {
        return text.substring(text.indexOf(':') + 1).strip();
    }
}
