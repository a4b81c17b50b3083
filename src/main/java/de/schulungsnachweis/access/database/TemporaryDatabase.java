package de.schulungsnachweis.access.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A database for one run of one command. The server starts while the application is still being put together, since
 * making a new database takes as long as that.
 */
public final class TemporaryDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

    private final CompletableFuture<EmbeddedDatabase> server = CompletableFuture.supplyAsync(TemporaryDatabase::start);

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean(EmbeddedDatabase.class, server::join);
    }

    private static EmbeddedDatabase start() {
        try {
            return EmbeddedDatabase.temporary();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
