package de.schulungsnachweis.recognition.title;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes a single word as the index does: lower case, umlauts and ß folded. */
final class Folding {

    private Folding() {}

    static String fold(String word) {
        KeywordTokenizer whole = new KeywordTokenizer();
        whole.setReader(new java.io.StringReader(word));
        try (TokenStream stream = new GermanNormalizationFilter(new LowerCaseFilter(whole))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            String folded = stream.incrementToken() ? term.toString() : "";
            stream.end();
            return folded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
