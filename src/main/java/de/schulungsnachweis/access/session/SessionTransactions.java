package de.schulungsnachweis.access.session;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions that see the stored sessions, and nothing else. */
final class SessionTransactions implements TransactionOperations {

    private final TransactionTemplate own;

    SessionTransactions(PlatformTransactionManager transactions) {
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
        return CurrentScope.apart(Job.SESSION, () -> own.execute(action));
    }
}
