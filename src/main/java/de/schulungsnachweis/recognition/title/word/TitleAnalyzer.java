package de.schulungsnachweis.recognition.title.word;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Turns a title into words: gender forms joined, umlauts folded; every word once as written and once as its stem, and
 * the names of languages and countries, and levels, marked as such.
 */
public final class TitleAnalyzer extends Analyzer {

    /** Signs that join a gender form, and signs that nobody sees; what is rare is looked for first, which is fast. */
    private static final Pattern WITHIN_WORDS = Pattern.compile(
            "[*_:·’'/(](?<=\\p{L}.)-?(?=[iI]n(?:nen)?(?!\\p{L}))|[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");

    private static final int BUFFER = 256;

    private final WordMarks marks;

    /** An analyzer that marks words. */
    public TitleAnalyzer(WordMarks marks) {
        this.marks = marks;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream folded = Folding.folded(words);
        TokenStream marked = new MarkFilter(new KeywordRepeatFilter(folded), marks);
        return new TokenStreamComponents(words, new GermanLightStemFilter(marked));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        String text = text(reader);
        Reader again = new StringReader(text);
        return WITHIN_WORDS.matcher(text).find() ? new PatternReplaceCharFilter(WITHIN_WORDS, "", again) : again;
    }

    private static String text(Reader reader) {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[BUFFER];
        try {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return Folding.folded(in);
    }
}
