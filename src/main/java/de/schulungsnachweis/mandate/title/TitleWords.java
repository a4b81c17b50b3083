package de.schulungsnachweis.mandate.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a title into its words in one spelling, with one form for all gender forms of a noun. */
final class TitleWords {

    private static final Set<String> CONJUNCTIONS = Set.of("und", "u", "oder", "bzw", "beziehungsweise", "sowie");

    /** A word without its gender ending, and whether it had one. */
    private record Word(String text, boolean gendered) {}

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private boolean currentGendered;

    private TitleWords(String text) {
        this.text = text;
    }

    static List<String> of(String title) {
        TitleWords reading = new TitleWords(FoldedText.of(title));
        reading.cut();
        return reading.withoutDoubledNouns();
    }

    /** The words written together; a blank only where the digits of two numbers would run together. */
    static String joined(List<String> words) {
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            if (!joined.isEmpty()
                    && Character.isDigit(joined.charAt(joined.length() - 1))
                    && Character.isDigit(word.charAt(0))) {
                joined.append(' ');
            }
            joined.append(word);
        }
        return joined.toString();
    }

    private void cut() {
        int index = 0;
        while (index < text.length()) {
            char character = text.charAt(index);
            if (FoldedText.isWordCharacter(character)) {
                current.append(character);
                index++;
            } else {
                index = afterSeparator(character, index);
            }
        }
        endWord();
    }

    private int afterSeparator(char character, int index) {
        if (!current.isEmpty()) {
            int afterEnding = GenderForm.endAfterSign(text, index);
            if (afterEnding > index) {
                currentGendered = true;
                return afterEnding;
            }
            if (isPartOfName(character, index)) {
                current.append(character);
                return index + 1;
            }
        }
        endWord();
        if (character == '&') {
            words.add(new Word("und", false));
        }
        return index + 1;
    }

    /** "B1+" is another level than "B1", and "C#" another language than "C". */
    private boolean isPartOfName(char character, int index) {
        boolean endsWord = index + 1 == text.length() || !FoldedText.isWordCharacter(text.charAt(index + 1));
        return (character == '+' || character == '#') && endsWord;
    }

    private void endWord() {
        if (current.isEmpty()) {
            return;
        }
        String word = current.toString();
        String stem = currentGendered ? word : GenderForm.withoutEnding(word);
        words.add(new Word(stem, currentGendered || stem.length() < word.length()));
        current.setLength(0);
        currentGendered = false;
    }

    /** "Bürgerinnen und Bürger" is one noun, and so is "Bürgerinnen- und Bürgerdialog". */
    private List<String> withoutDoubledNouns() {
        List<String> result = new ArrayList<>(words.size());
        int index = 0;
        while (index < words.size()) {
            Word word = words.get(index);
            boolean joint = index + 2 < words.size()
                    && CONJUNCTIONS.contains(words.get(index + 1).text());
            int other = joint ? index + 2 : index + 1;
            if (other < words.size() && isSameNoun(word, words.get(other))) {
                result.add(word.gendered() ? word.text() : words.get(other).text());
                index = other + 1;
            } else if (joint
                    && word.gendered()
                    && GenderForm.startsWithNoun(word.text(), words.get(other).text())) {
                index = other;
            } else {
                result.add(word.text());
                index++;
            }
        }
        return result;
    }

    private static boolean isSameNoun(Word one, Word other) {
        return (one.gendered() && GenderForm.isSameNoun(one.text(), other.text()))
                || (other.gendered() && GenderForm.isSameNoun(other.text(), one.text()));
    }
}
