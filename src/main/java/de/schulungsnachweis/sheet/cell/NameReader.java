package de.schulungsnachweis.sheet.cell;

import de.schulungsnachweis.sheet.file.VisibleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes names apart. Which word is the family name is only said where it is certain. */
public final class NameReader {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?iu)n\\.?\\s?n\\.?|frei|offen|x+|test|(?:freie |offene )?stelle(?: frei| offen)?"
                    + "|.*\\b(?:unbesetzt|vakant|nicht besetzt|zu besetzen|nachbesetzung)\\b.*|muster(?:mann|frau),? .*");
    private static final Pattern REMARK =
            Pattern.compile("\\s*[(\\[](?!(?:FH|TU|TH|HS|BA|DH|Univ\\.?)\\))[^()\\[\\]]*[)\\]]?\\s*"
                    + "|^(?:[*†°#]+|\\d{1,3}[.)])\\s*(?=\\p{L})|(?<=\\p{L})\\s*(?:[*†°#¹²³]+|\\s\\d{1,2}\\))$");
    private static final Pattern TWO_PERSONS =
            Pattern.compile("[^,]+,[^,]+(?:/|&|;|\\+|\\bund\\b)[^,]+,.+|.+\\s(?:/|&|\\bund\\b)\\s.+");
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}]*|.*@.*");

    /** In which order a column writes names without a comma. */
    public enum Order {
        GIVEN_FIRST,
        FAMILY_FIRST,
        UNKNOWN
    }

    private static final Set<String> NOT_PLAIN = Set.of(
            "Frei",
            "Offen",
            "Test",
            "Stelle",
            "Vakant",
            "Unbesetzt",
            "Nachbesetzung",
            "Prof",
            "Professor",
            "Professorin",
            "Doktor",
            "Herrn",
            "Frau");

    private static final int LONGEST = 200;

    private NameReader() {}

    /**
     * Reads a whole name from one cell.
     *
     * @param email the person's e-mail, which often says the order; null if unknown
     */
    public static Finding<PersonName> read(String written, Order order, @Nullable String email) {
        if (written.length() > LONGEST) {
            return Finding.impossible("NAME_UNREADABLE");
        }
        String lines = VisibleText.lines(written);
        if (lines.isEmpty()) {
            return Finding.missing();
        }
        if (lines.contains("\n") && lines.lines().allMatch(line -> line.contains(","))) {
            return Finding.impossible("NAME_TWO_PERSONS");
        }
        NameText text = new NameText(lines);
        text.takeBirthName();
        Finding<PersonName> unusable = unusable(text.rest());
        if (unusable != null) {
            return unusable;
        }
        boolean titleInFront = text.takeTitles();
        text.takeTitleInBrackets();
        boolean remark = REMARK.matcher(text.rest()).find();
        String name = REMARK.matcher(text.rest()).replaceAll(" ").strip();
        if (TWO_PERSONS.matcher(name).matches()) {
            return Finding.impossible("NAME_TWO_PERSONS");
        }
        Finding<PersonName> finding = name.contains(",")
                ? withComma(name, text.titles())
                : withoutComma(name, text, titleInFront, order, email);
        return remark && finding.certainty() == Finding.Certainty.SURE
                ? Finding.ask(finding.value(), "NAME_REMARK")
                : finding;
    }

    /** Reads a family name or a given name of a column of its own. */
    public static Finding<PersonName> readPart(String written, boolean family) {
        if (isPlainWord(written)) {
            return Finding.sure(new PersonName(family ? written : null, family ? null : written, null));
        }
        if (written.length() > LONGEST) {
            return Finding.impossible("NAME_UNREADABLE");
        }
        NameText text = new NameText(written);
        text.takeBirthName();
        text.takeTitles();
        String part = text.rest();
        if (part.isEmpty() || part.equals("-")) {
            return Finding.missing();
        }
        Finding<PersonName> unusable = isRealName(part) ? null : unusable(part);
        if (unusable != null) {
            return unusable;
        }
        if (part.startsWith("=") || part.startsWith("@")) {
            return Finding.sure(new PersonName(family ? part : null, family ? null : part, null));
        }
        PersonName name = new PersonName(family ? part : null, family ? null : part, title(text.titles()));
        if (isDamaged(part)) {
            return Finding.ask(name, "NAME_LETTER_LOST");
        }
        if (REMARK.matcher(part).find()) {
            String plain = REMARK.matcher(part).replaceAll(" ").strip();
            return Finding.ask(
                    new PersonName(family ? plain : null, family ? null : plain, name.academicTitle()), "NAME_REMARK");
        }
        return Finding.sure(name);
    }

    /** Nearly all names are a single word of letters, some with a number behind; it is none of the short placeholders. */
    private static boolean isPlainWord(String text) {
        if (text.length() < 4 || !Character.isUpperCase(text.charAt(0)) || NOT_PLAIN.contains(text)) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (!continuesPlainWord(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean continuesPlainWord(String text, int position) {
        char character = text.charAt(position);
        if (text.charAt(position - 1) == '-') {
            return Character.isLetter(character);
        }
        boolean hyphen = character == '-' && position < text.length() - 1;
        return hyphen || Character.isLowerCase(character) || Character.isDigit(character);
    }

    /** "Frei" and "Offen" are family names too, and a list that writes them so means persons. */
    private static boolean isRealName(String part) {
        return part.equals("Frei") || part.equals("Offen");
    }

    private static @Nullable Finding<PersonName> unusable(String text) {
        if (PLACEHOLDER.matcher(text).matches()) {
            return Finding.impossible("NAME_PLACEHOLDER");
        }
        String withoutRemark = REMARK.matcher(text).replaceAll("");
        return NO_NAME.matcher(withoutRemark).matches() ? Finding.impossible("NAME_UNREADABLE") : null;
    }

    private static Finding<PersonName> withComma(String name, List<String> outerTitles) {
        int comma = name.indexOf(',');
        String family = name.substring(0, comma).strip();
        NameText rest = new NameText(name.substring(comma + 1));
        rest.takeTitles();
        List<String> titles = new ArrayList<>(rest.titles());
        titles.addAll(outerTitles);
        String given = rest.rest();
        if (given.isEmpty() || family.isEmpty() || given.contains(",")) {
            return Finding.impossible("NAME_INCOMPLETE");
        }
        int particle = particleStart(given);
        if (particle > 0) {
            family = given.substring(particle) + " " + family;
            given = given.substring(0, particle).strip();
        }
        PersonName person = new PersonName(family, given, title(titles));
        return NameText.isInitial(given) ? Finding.ask(person, "NAME_INITIAL") : doubted(person, family + given);
    }

    private static Finding<PersonName> withoutComma(
            String name, NameText text, boolean titleInFront, Order order, @Nullable String email) {
        String[] words = name.split(" ", -1);
        if (words.length < 2) {
            return Finding.impossible("NAME_INCOMPLETE");
        }
        int split = NameOrder.familyStart(words, titleInFront || text.addressed(), order, email);
        if (split == 0) {
            return Finding.ask(null, "NAME_ORDER");
        }
        PersonName person = split > 0
                ? new PersonName(join(words, split, words.length), join(words, 0, split), title(text.titles()))
                : new PersonName(join(words, 0, -split), join(words, -split, words.length), title(text.titles()));
        if (person.givenName() != null && NameText.isInitial(person.givenName())) {
            return Finding.ask(person, "NAME_INITIAL");
        }
        return doubted(person, name);
    }

    private static Finding<PersonName> doubted(PersonName person, String letters) {
        return isDamaged(letters) ? Finding.ask(person, "NAME_LETTER_LOST") : Finding.sure(person);
    }

    /** A question mark inside a name is a letter that an export could not write. */
    private static boolean isDamaged(String name) {
        return name.indexOf('?') >= 0 || name.indexOf('\uFFFD') >= 0;
    }

    private static int particleStart(String given) {
        String[] words = given.split(" ", -1);
        int start = words.length;
        while (start > 1 && NameText.isParticle(words[start - 1])) {
            start--;
        }
        return start == words.length ? -1 : join(words, 0, start).length() + 1;
    }

    private static @Nullable String title(List<String> titles) {
        return titles.isEmpty() ? null : String.join("; ", titles);
    }

    private static String join(String[] words, int from, int until) {
        return String.join(" ", Arrays.copyOfRange(words, from, until));
    }
}
