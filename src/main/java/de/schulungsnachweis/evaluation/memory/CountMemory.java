package de.schulungsnachweis.evaluation.memory;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Scope;
import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * Keeps what was counted. Whether the facts are still the same is asked of the database each time (facts_state), which has
 * been told of every change by triggers: nothing is ever shown that would be counted differently now.
 */
@Component
public class CountMemory {

    private static final int ANSWERS = 64;

    private final JdbcClient jdbc;

    /** Softly, since a large sample may be among them: where memory is short, they are counted again. */
    private final ConcurrentLruCache<Asked, AtomicReference<SoftReference<@Nullable Answer>>> answers =
            new ConcurrentLruCache<>(ANSWERS, asked -> new AtomicReference<>(new SoftReference<>(null)));

    CountMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was counted for this question before, or is counted now. Only within a transaction, whose scope is part of the
     * question.
     *
     * @param question equal only to a question with the same answer, of the same facts
     * @param type of an answer that nobody changes and that names no person
     */
    public <T> T recall(Class<T> type, Record question, Supplier<T> count) {
        AtomicReference<SoftReference<@Nullable Answer>> place = answers.get(Asked.of(question));
        long state = factsState();
        @Nullable Answer known = place.get().get();
        if (known != null && known.state() == state) {
            return type.cast(known.counted());
        }
        T counted = count.get();
        // Each statement sees what was committed before it began: something may have changed since the first one.
        if (factsState() == state) {
            place.set(new SoftReference<>(new Answer(state, counted)));
        }
        return counted;
    }

    private long factsState() {
        return jdbc.sql("select facts_state()").query(Long.class).single();
    }

    /** Who asks is all the same, as long as they may see the same. */
    private record Asked(Scope scope, Record question) {

        static Asked of(Record question) {
            Scope scope = CurrentScope.get();
            return new Asked(new Scope(null, scope.job(), scope.roles(), scope.units()), question);
        }
    }

    private record Answer(long state, Object counted) {}
}
