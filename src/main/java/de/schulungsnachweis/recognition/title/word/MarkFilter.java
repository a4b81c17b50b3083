package de.schulungsnachweis.recognition.title.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/** Writes "=" before words as written, to tell them from stems, and adds the marks of a word at the same place. */
public final class MarkFilter extends TokenFilter {

    /** Begins every word as written. */
    public static final char AS_WRITTEN = '=';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final WordMarks marks;
    private final Deque<String> pending = new ArrayDeque<>();
    private AttributeSource.@Nullable State state;

    MarkFilter(TokenStream input, WordMarks marks) {
        super(input);
        this.marks = marks;
    }

    @Override
    public boolean incrementToken() throws IOException {
        String mark = pending.poll();
        if (mark != null) {
            restoreState(state);
            term.setEmpty().append(mark);
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (keyword.isKeyword()) {
            String word = term.toString();
            pending.addAll(marks.of(word));
            term.setEmpty().append(AS_WRITTEN).append(word);
            state = pending.isEmpty() ? null : captureState();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending.clear();
        state = null;
    }
}
