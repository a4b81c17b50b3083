package de.schulungsnachweis.sheet.cell;

import de.schulungsnachweis.sheet.file.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a name: titles and forms of address taken off, hyphens without blanks. */
final class NameText {

    static final Set<String> PARTICLES = Set.of(
            "von",
            "vom",
            "van",
            "zu",
            "zum",
            "zur",
            "de",
            "del",
            "della",
            "di",
            "da",
            "dos",
            "der",
            "den",
            "dem",
            "du",
            "la",
            "le",
            "ten",
            "ter",
            "v.",
            "d.",
            "freiherr",
            "freifrau",
            "frhr.",
            "graf",
            "gräfin",
            "edler",
            "edle",
            "ritter",
            "baron",
            "baronin",
            "prinz",
            "prinzessin",
            "al",
            "el",
            "bin",
            "ibn",
            "san",
            "st.");

    private static final String TITLE_WORDS =
            "(?:Univ\\.-Prof\\.|Priv\\.-Doz\\.|PD|apl\\.|Prof(?:essorin|essor|\\.)?|Dr\\.-Ing\\.|Dr(?:es\\.|\\.)?|Doktor|Mag(?:istra|ister|\\.)?|Mgr\\.|"
                    + "Ing\\.|Bc\\.|JUDr\\.|MUDr\\.|PhDr\\.|RNDr\\.|Dipl\\.?-\\s?[\\p{L}./-]+\\.?|Diplom-[\\p{L}-]+|Lic\\.|LL\\.\\s?M\\.|LL\\.\\s?B\\.|M\\.?\\s?Sc\\.|B\\.?\\s?Sc\\.|"
                    + "M\\.\\s?A\\.|B\\.\\s?A\\.|M\\.\\s?Eng\\.|B\\.\\s?Eng\\.|M\\.\\s?Ed\\.|B\\.\\s?Ed\\.|MBA|MPA|MPH|Ph\\.\\s?D\\.|PhD)";
    private static final String TITLE_SUFFIX =
            "(?:\\s*\\((?:FH|TU|TH|Univ\\.?|BA|DH|HS)\\)|\\s+(?:med|jur|iur|phil|rer|nat|oec|pol|theol|vet|dent|agr|habil|publ|soc|paed|mont|dent|"
                    + "h\\.\\s?c|e\\.\\s?h|mult)\\.(?:\\s?(?:nat|pol|oec|hort|publ|dent|soc)\\.)?)*";
    private static final Pattern LEADING_TITLE =
            Pattern.compile("^(?iu:" + TITLE_WORDS + TITLE_SUFFIX + ")(?=[\\s,]|$)\\s*");
    private static final Pattern TRAILING_TITLE = Pattern.compile("(?:^|[\\s,]+)(" + TITLE_WORDS + TITLE_SUFFIX + ")$");
    private static final Pattern BRACKETED_TITLE =
            Pattern.compile("\\s*\\(((?:" + TITLE_WORDS + TITLE_SUFFIX + "\\s*)+)\\)$");
    private static final Pattern ADDRESS =
            Pattern.compile("^(?iu:Herrn?|Frau|Fr\\.|Hr\\.|Hrn\\.|Mr\\.?|Mrs\\.?|Ms\\.?)\\s+");
    private static final Pattern BORN = Pattern.compile(
            "(?iu)\\s*[,(]?\\s*\\b(?:geb(?:oren)?\\.?|geborene[r]?|verw\\.|gesch\\.)\\s*:?\\s+[\\p{L}'\\s-]+?\\)?(?=$|,)");

    private final StringBuilder rest;
    private final List<String> titles = new ArrayList<>();
    private final boolean addressed;

    NameText(String written) {
        String text = VisibleText.of(written)
                .replaceAll("[–—]", "-")
                .replaceAll("\\s+-\\s*|(?<=\\p{L})-\\s+(?=\\p{Lu})", "-")
                .replaceAll("[;,\\s]+$", "");
        Matcher address = ADDRESS.matcher(text);
        addressed = address.find();
        rest = new StringBuilder(addressed ? text.substring(address.end()) : text);
    }

    /** Takes titles off both ends; true if one stood in front. */
    boolean takeTitles() {
        boolean leading = false;
        List<String> group = new ArrayList<>();
        for (Matcher title = LEADING_TITLE.matcher(rest); title.find(); title = LEADING_TITLE.matcher(rest)) {
            group.add(title.group().strip());
            rest.delete(0, title.end());
            leading = true;
        }
        if (!group.isEmpty()) {
            titles.add(String.join(" ", group));
        }
        for (Matcher title = TRAILING_TITLE.matcher(rest); title.find(); title = TRAILING_TITLE.matcher(rest)) {
            titles.add(title.group(1).strip());
            rest.delete(title.start(), rest.length());
        }
        return leading;
    }

    /** Takes off a title behind the name: "Hahn, Eva (Dr.)". */
    void takeTitleInBrackets() {
        Matcher bracket = BRACKETED_TITLE.matcher(rest);
        if (bracket.find()) {
            titles.add(bracket.group(1).strip());
            rest.delete(bracket.start(), rest.length());
        }
    }

    /** Takes off a former name ("geb. Weiß"). */
    void takeBirthName() {
        String without = BORN.matcher(rest).replaceAll("");
        rest.setLength(0);
        rest.append(without.strip());
    }

    String rest() {
        return rest.toString().strip();
    }

    List<String> titles() {
        return titles;
    }

    boolean addressed() {
        return addressed;
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.GERMAN));
    }

    static boolean isInitial(String given) {
        return given.matches("(?:\\p{Lu}\\.?[\\s-]?){1,3}")
                && given.codePoints().filter(Character::isLetter).count() <= 3
                && given.matches("(?:\\p{Lu}\\.[\\s-]?)+|\\p{Lu}");
    }
}
