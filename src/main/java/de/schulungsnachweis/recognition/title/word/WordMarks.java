package de.schulungsnachweis.recognition.title.word;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Which words are names of languages or countries, or levels of a language: the world's names come from CLDR. */
public final class WordMarks {

    /** A German name of a language, as written in "Polnisch A1". */
    public static final String LANGUAGE = "{sprache}";
    /** A name of a language that is also an adjective or a people: "French", "Cherokee". */
    public static final String LANGUAGE_NAME = "{sprachname}";

    /** A German name of a language with an ending: "des Thailändischen", "italienische". */
    public static final String LANGUAGE_FORM = "{sprachform}";

    /** A name of a country, also with a genitive "s". */
    public static final String COUNTRY = "{land}";

    /** A level of the Common European Framework, "A1" to "C2", with parts such as "B1.2". */
    public static final String LEVEL = "{stufe}";

    private static final Pattern LEVEL_WORD = Pattern.compile("[abc][12](?:\\.\\d+)*[ab]?");
    /** Shorter names are too often other words; those that matter are in the list of word groups. */
    private static final int SHORTEST_NAME = 5;

    /** Titles use the same words again and again; more than these are not kept. */
    private static final int MOST_KNOWN = 50_000;
    /** German names of languages end so; without a further ending they are nouns. */
    private static final String GERMAN_ENDING = "isch";

    private static final Pattern LANGUAGE_FORM_ENDING = Pattern.compile("isch(?:e[nmrs]?)$");

    private final Set<String> languages;
    private final Set<String> languageNames;
    private final Set<String> countries;

    private final WordPatterns patterns;
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    private WordMarks(Set<String> languages, Set<String> languageNames, Set<String> countries, WordPatterns patterns) {
        this.patterns = patterns;
        this.languages = languages;
        this.languageNames = languageNames;
        this.countries = countries;
    }

    /**
     * The names of CLDR, corrected by word groups.
     *
     * @param corrections the word group of a name: "sprache", "sprachname", "keine sprache", "land", "kein land"
     * @param patterns the words with "*" of the rules
     */
    public static WordMarks of(Function<String, Set<String>> corrections, WordPatterns patterns) {
        Set<String> names = new HashSet<>();
        Set<String> countries = new HashSet<>(corrections.apply("land"));
        for (ULocale shownIn : List.of(ULocale.GERMAN, ULocale.ENGLISH)) {
            LocaleDisplayNames display = LocaleDisplayNames.getInstance(shownIn);
            for (String code : ULocale.getISOLanguages()) {
                addName(names, display.languageDisplayName(code));
            }
            for (String code : Locale.getISOCountries()) {
                addName(countries, display.regionDisplayName(code));
            }
        }
        names.addAll(corrections.apply("sprachname"));
        names.removeAll(corrections.apply("keine sprache"));
        countries.removeAll(corrections.apply("kein land"));
        Set<String> languages = new HashSet<>(corrections.apply("sprache"));
        names.stream().filter(name -> name.endsWith(GERMAN_ENDING)).forEach(languages::add);
        names.removeAll(languages);
        return new WordMarks(folded(languages), folded(names), folded(countries), patterns);
    }

    private static void addName(Set<String> names, String name) {
        if (name.length() >= SHORTEST_NAME && name.chars().allMatch(Character::isLetter)) {
            names.add(name.toLowerCase(Locale.GERMAN));
        }
    }

    private static Set<String> folded(Collection<String> names) {
        Set<String> folded = new HashSet<>();
        names.forEach(name -> folded.add(Folding.fold(name)));
        return Set.copyOf(folded);
    }

    /** The marks of a word in the analyzer's spelling. */
    List<String> of(String word) {
        if (!Character.isLetter(word.charAt(0)) && word.chars().noneMatch(Character::isLetter)) {
            return List.of();
        }
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(word, this::find);
    }

    /** Forgets what was found before the last rule was read. */
    public void allRulesRead() {
        known.clear();
    }

    private List<String> find(String word) {
        List<String> marks = new ArrayList<>(patterns.of(word));
        if (languages.contains(word)) {
            marks.add(LANGUAGE);
        }
        if (languageNames.contains(word)) {
            marks.add(LANGUAGE_NAME);
        }
        if (LANGUAGE_FORM_ENDING.matcher(word).find()
                && languages.contains(LANGUAGE_FORM_ENDING.matcher(word).replaceFirst(GERMAN_ENDING))) {
            marks.add(LANGUAGE_FORM);
        }
        if (countries.contains(word)
                || (word.endsWith("s") && countries.contains(word.substring(0, word.length() - 1)))) {
            marks.add(COUNTRY);
        }
        if (word.length() <= 8 && LEVEL_WORD.matcher(word).matches()) {
            marks.add(LEVEL);
        }
        return marks;
    }
}
