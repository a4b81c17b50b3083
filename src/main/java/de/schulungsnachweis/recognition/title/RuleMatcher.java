package de.schulungsnachweis.recognition.title;

import de.schulungsnachweis.recognition.title.rule.Rule;
import de.schulungsnachweis.recognition.title.word.TitleDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Matches titles against all rules; thread-safe. The titles of a batch become a small index in memory that every rule
 * searches once, which is faster than every rule against every title and needs no thread of its own.
 */
final class RuleMatcher {

    /** Enough to spread the cost of a rule, few enough to stay small in memory. */
    private static final int BATCH = 2500;

    /** Lucene advises a setting for searches that titles do not use; people at the command line would read it. */
    private static final Logger ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        ADVICE.setLevel(Level.SEVERE);
    }

    private final Analyzer analyzer;
    private final List<Rule> rules;

    RuleMatcher(Analyzer analyzer, List<Rule> rules) {
        this.analyzer = analyzer;
        this.rules = List.copyOf(rules);
    }

    /** The hits of every title, in the order of the titles. */
    List<List<Hit>> match(List<String> titles) {
        int batches = (titles.size() + BATCH - 1) / BATCH;
        return IntStream.range(0, batches)
                .parallel()
                .mapToObj(batch -> titles.subList(batch * BATCH, Math.min((batch + 1) * BATCH, titles.size())))
                .flatMap(part -> matchBatch(part).stream())
                .toList();
    }

    private List<List<Hit>> matchBatch(List<String> titles) {
        List<List<Hit>> hits = new ArrayList<>(titles.size());
        titles.forEach(title -> hits.add(new ArrayList<>()));
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String title : titles) {
                writer.addDocument(TitleDocument.of(title));
            }
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setQueryCache(null);
                for (Rule rule : rules) {
                    search(searcher, rule, titles, hits);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hits;
    }

    private static void search(IndexSearcher searcher, Rule rule, List<String> titles, List<List<Hit>> hits)
            throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(rule.query()), ScoreMode.COMPLETE_NO_SCORES, 1);
        Weight where = searcher.createWeight(searcher.rewrite(rule.places()), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            DocIdSetIterator found = scorer.iterator();
            while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int index = leaf.docBase + found.docID();
                Matches matches = where.matches(leaf, found.docID());
                if (matches != null) {
                    hits.get(index).add(new Hit(rule, places(matches, titles.get(index))));
                }
            }
        }
    }

    private static List<Hit.Place> places(Matches matches, String title) throws IOException {
        List<Hit.Place> places = new ArrayList<>();
        MatchesIterator match = matches.getMatches(TitleDocument.FIELD);
        while (match != null && match.next()) {
            places.add(new Hit.Place(
                    match.startPosition(),
                    match.endPosition(),
                    TitleDocument.offsetInTitle(match.startOffset(), title),
                    TitleDocument.offsetInTitle(match.endOffset(), title)));
        }
        return List.copyOf(places);
    }
}
