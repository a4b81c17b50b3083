package de.schulungsnachweis.recognition.title;

import de.schulungsnachweis.recognition.title.rule.Rule;
import de.schulungsnachweis.recognition.title.rule.Topic;
import de.schulungsnachweis.recognition.title.word.TitleDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Matches titles against all rules; thread-safe. The titles of a batch become a small index in memory that every rule
 * searches once, which is faster than every rule against every title and needs no thread of its own.
 */
final class RuleMatcher {

    /** Enough to spread the cost of a rule, few enough to stay small in memory. */
    private static final int BATCH = 10_000;

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
                TitleOffsets offsets = new TitleOffsets(analyzer, titles);
                for (Rule rule : rules) {
                    if (rule.topic().effect() == Topic.Effect.OTHER) {
                        matchOther(reader, rule, hits);
                    } else {
                        matchRule(reader, rule, offsets, hits);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hits;
    }

    /** Of another subject it is enough to know that there is one: no places are kept. */
    private static void matchOther(DirectoryReader reader, Rule rule, List<List<Hit>> hits) throws IOException {
        Set<Integer> found = titles(reader, rule.parts().getFirst());
        for (IntervalsSource part : rule.parts().subList(1, rule.parts().size())) {
            found.retainAll(titles(reader, part));
        }
        for (IntervalsSource excluded : rule.excluded()) {
            if (!found.isEmpty()) {
                found.removeAll(titles(reader, excluded));
            }
        }
        found.forEach(title -> hits.get(title).add(new Hit(rule, List.of())));
    }

    private static Set<Integer> titles(DirectoryReader reader, IntervalsSource source) throws IOException {
        Set<Integer> titles = new HashSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            IntervalIterator intervals = source.intervals(TitleDocument.FIELD, leaf);
            while (intervals != null && intervals.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                    titles.add(leaf.docBase + intervals.docID());
                }
            }
        }
        return titles;
    }

    private static void matchRule(DirectoryReader reader, Rule rule, TitleOffsets offsets, List<List<Hit>> hits)
            throws IOException {
        Map<Integer, List<Hit.Place>> found =
                new HashMap<>(places(reader, rule.parts().getFirst(), offsets));
        for (IntervalsSource part : rule.parts().subList(1, rule.parts().size())) {
            if (found.isEmpty()) {
                return;
            }
            Map<Integer, List<Hit.Place>> also = places(reader, part, offsets);
            found.keySet().retainAll(also.keySet());
            found.replaceAll((title, places) -> joined(places, also.getOrDefault(title, List.of())));
        }
        for (IntervalsSource excluded : rule.excluded()) {
            if (found.isEmpty()) {
                return;
            }
            found.keySet().removeAll(titles(reader, excluded));
        }
        found.forEach((title, places) -> hits.get(title).add(new Hit(rule, places)));
    }

    private static List<Hit.Place> joined(List<Hit.Place> places, List<Hit.Place> more) {
        return Stream.concat(places.stream(), more.stream())
                .sorted(Comparator.comparingInt(Hit.Place::first))
                .toList();
    }

    private static Map<Integer, List<Hit.Place>> places(
            DirectoryReader reader, IntervalsSource source, TitleOffsets offsets) throws IOException {
        Map<Integer, List<Hit.Place>> places = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            IntervalIterator intervals = source.intervals(TitleDocument.FIELD, leaf);
            if (intervals == null) {
                continue;
            }
            while (intervals.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int title = leaf.docBase + intervals.docID();
                while (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                    places.computeIfAbsent(title, any -> new ArrayList<>())
                            .add(offsets.place(title, intervals.start(), intervals.end()));
                }
            }
        }
        return places;
    }
}
