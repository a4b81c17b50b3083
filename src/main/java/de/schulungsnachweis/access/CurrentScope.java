package de.schulungsnachweis.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The scope of the work in hand: of the job that this thread does, else of the person who is logged in. */
public final class CurrentScope {

    private static final ThreadLocal<@Nullable Scope> JOB = new ThreadLocal<>();

    private CurrentScope() {}

    /** The scope; one that sees nothing where there is neither a job nor a person. */
    public static Scope get() {
        @Nullable Scope job = JOB.get();
        return job == null ? ofPerson() : job;
    }

    /**
     * Does a job's work under its scope. Who asked for it stays the one who acts.
     *
     * @throws IllegalStateException within a transaction, whose scope is fixed already
     */
    public static <T extends @Nullable Object, E extends Exception, F extends Exception> T during(
            Job job, Work<T, E, F> work) throws E, F {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a scope begins before its transaction");
        }
        @Nullable Scope outer = JOB.get();
        JOB.set(get().during(job));
        try {
            return work.run();
        } finally {
            if (outer == null) {
                JOB.remove();
            } else {
                JOB.set(outer);
            }
        }
    }

    /**
     * Does work of the program itself that asks nobody who is logged in: that may be what it is about to find out. The work
     * begins transactions of its own, whatever goes on around it.
     */
    public static <T extends @Nullable Object> T apart(Job job, Supplier<T> work) {
        @Nullable Scope outer = JOB.get();
        JOB.set(Scope.NONE.during(job));
        try {
            return work.get();
        } finally {
            if (outer == null) {
                JOB.remove();
            } else {
                JOB.set(outer);
            }
        }
    }

    private static Scope ofPerson() {
        @Nullable
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? person.scope()
                : Scope.NONE;
    }

    /** Work that may fail in its own ways. */
    public interface Work<T extends @Nullable Object, E extends Exception, F extends Exception> {

        T run() throws E, F;
    }
}
