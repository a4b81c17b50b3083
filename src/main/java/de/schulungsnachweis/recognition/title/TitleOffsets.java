package de.schulungsnachweis.recognition.title;

import de.schulungsnachweis.recognition.title.word.TitleDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Where the words of the titles of a batch begin and end; read again only for titles with a hit. */
final class TitleOffsets {

    private final Analyzer analyzer;
    private final List<String> titles;
    private final Map<Integer, List<int[]>> known = new HashMap<>();

    TitleOffsets(Analyzer analyzer, List<String> titles) {
        this.analyzer = analyzer;
        this.titles = titles;
    }

    /** The place from the first to the last of these words. */
    Hit.Place place(int index, int first, int last) throws IOException {
        String title = titles.get(index);
        List<int[]> words = known.get(index);
        if (words == null) {
            words = words(title);
            known.put(index, words);
        }
        return new Hit.Place(first, last, words.get(first)[0], words.get(last)[1]);
    }

    private List<int[]> words(String title) throws IOException {
        List<int[]> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(TitleDocument.FIELD, TitleDocument.text(title))) {
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                int from = TitleDocument.offsetInTitle(offset.startOffset(), title);
                int to = TitleDocument.offsetInTitle(offset.endOffset(), title);
                for (int step = 0; step < increment.getPositionIncrement(); step++) {
                    words.add(new int[] {from, to});
                }
            }
            stream.end();
        }
        return words;
    }
}
