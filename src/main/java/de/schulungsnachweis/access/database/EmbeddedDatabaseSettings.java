package de.schulungsnachweis.access.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code schulungsnachweis.database}.
 *
 * @param folder where the embedded server keeps its data; null for a server whose data are gone with the program
 */
@ConfigurationProperties("schulungsnachweis.database")
record EmbeddedDatabaseSettings(@Nullable Path folder) {}
