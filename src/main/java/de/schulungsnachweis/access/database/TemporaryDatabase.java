package de.schulungsnachweis.access.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * A database for one run of one command. The server starts while the application is still being put together, since
 * making a new database takes as long as that.
 */
public final class TemporaryDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

    private final @Nullable Path prepared;
    private final CompletableFuture<EmbeddedDatabase> server;

    private TemporaryDatabase(@Nullable Path prepared) {
        this.prepared = prepared;
        this.server = CompletableFuture.supplyAsync(this::start);
    }

    /**
     * A database that begins to start.
     *
     * @param prepared the folder of an embedded database that this very program made, migrated and closed; null where there
     *     is none
     */
    public static TemporaryDatabase starting(@Nullable Path prepared) {
        @Nullable Path data = prepared == null ? null : DataDirectory.serverData(prepared);
        return new TemporaryDatabase(data != null && Files.isReadable(data.resolve("PG_VERSION")) ? data : null);
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean(EmbeddedDatabase.class, server::join);
        if (prepared != null) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("prepared database", Map.of("spring.flyway.enabled", "false")));
        }
    }

    private EmbeddedDatabase start() {
        try {
            return EmbeddedDatabase.temporary(prepared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
