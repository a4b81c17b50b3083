package de.schulungsnachweis.front.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Everything that a page says is in one file, so that it can be read, checked and changed in one place. */
class TemplateTextsTest {

    private static final Pattern KEY = Pattern.compile("#\\{([\\w.]+)");
    private static final Pattern OBJECTION = Pattern.compile(
            "\"(\\w+\\.objection\\.\\w+|password\\.\\w+|record\\.\\w+|(?:standing|answer|questions|persons)\\.[\\w.]+|progress\\.remaining\\.\\w+)\"");
    /** The headings of a table, divided by ", "; a key after "#" heads numbers. */
    private static final Pattern HEADINGS = Pattern.compile("fragments/table :: region\\([^)]*?'([^']*)', ~");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern BROKEN_UMLAUT = Pattern.compile("\uFFFD|Ã|Â|â€");
    private static final Pattern UMLAUT_WITHOUT_DOTS =
            Pattern.compile("(?i)fuer\\b|ueber|oeffentlich|buerger|fuehrung|beschaeftig|waehl|pruef|moeglich|koenn");
    /** Attributes that a browser shows or reads out. */
    private static final Set<String> SPOKEN = Set.of("alt", "title", "aria-label", "placeholder", "value");

    @Test
    void everyTextThatATemplateNamesExists() throws IOException {
        assertThat(messageKeysInTemplates())
                .isNotEmpty()
                .isSubsetOf(Templates.messages().stringPropertyNames());
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> used = messageKeysInTemplates();
        used.addAll(messageKeysInPrograms());
        assertThat(Templates.messages().stringPropertyNames()).isSubsetOf(used);
    }

    @Test
    void everyTextThatAProgramNamesExists() throws IOException {
        assertThat(messageKeysInPrograms())
                .isNotEmpty()
                .isSubsetOf(Templates.messages().stringPropertyNames());
    }

    @Test
    void noTextStandsInATemplateItself() throws Exception {
        for (Map.Entry<String, String> template : Templates.sources().entrySet()) {
            List<String> found = new ArrayList<>();
            collectTexts(parse(template.getValue()), found);
            assertThat(found).as(template.getKey()).isEmpty();
        }
    }

    @Test
    void noUmlautIsBroken() throws IOException {
        assertThat(String.join(" ", texts())).contains("ä", "ö", "ü", "ß").doesNotContainPattern(BROKEN_UMLAUT);
        for (Map.Entry<String, String> template : Templates.sources().entrySet()) {
            assertThat(template.getValue()).as(template.getKey()).doesNotContainPattern(BROKEN_UMLAUT);
        }
    }

    @Test
    void umlautsAreWrittenAsUmlauts() throws IOException {
        assertThat(texts()).allSatisfy(text -> assertThat(text).doesNotContainPattern(UMLAUT_WITHOUT_DOTS));
    }

    @Test
    void noTemplateBringsItsOwnScriptOrStyle() throws IOException {
        for (Map.Entry<String, String> template : Templates.sources().entrySet()) {
            assertThat(template.getValue())
                    .as(template.getKey())
                    .doesNotContainPattern(
                            "(?i)<script(?![^>]*\\sth:src=[^>]*></script>)|<style|\\sstyle=|\\son[a-z]+=|javascript:");
        }
    }

    @Test
    void noTextIsEmpty() throws IOException {
        assertThat(texts()).allSatisfy(text -> assertThat(text).isNotBlank());
    }

    private static List<String> texts() throws IOException {
        return Templates.messages().values().stream().map(Object::toString).toList();
    }

    private static Set<String> messageKeysInTemplates() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String source : Templates.sources().values()) {
            Matcher matcher = KEY.matcher(source);
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
            Matcher headings = HEADINGS.matcher(source);
            while (headings.find()) {
                keys.addAll(List.of(headings.group(1).replace("#", "").split(", ")));
            }
        }
        return keys;
    }

    /** What a form objects to is chosen by the program. */
    private static Set<String> messageKeysInPrograms() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = OBJECTION.matcher(Files.readString(source));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }

    private static void collectTexts(Node node, List<String> found) {
        if (node.getNodeType() == Node.TEXT_NODE
                && LETTER.matcher(node.getNodeValue()).find()) {
            found.add(node.getNodeValue().strip());
        }
        for (String attribute : SPOKEN) {
            if (node.getAttributes() != null && node.getAttributes().getNamedItem(attribute) != null) {
                found.add(node.getAttributes().getNamedItem(attribute).getNodeValue());
            }
        }
        NodeList children = node.getChildNodes();
        for (int index = 0; index < children.getLength(); index++) {
            collectTexts(children.item(index), found);
        }
    }

    private static Node parse(String template) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(template))).getDocumentElement();
    }
}
