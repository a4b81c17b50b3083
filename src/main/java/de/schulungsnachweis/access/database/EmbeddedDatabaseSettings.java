package de.schulungsnachweis.access.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code schulungsnachweis.database}.
 *
 * @param folder where the embedded server keeps its data
 */
@ConfigurationProperties("schulungsnachweis.database")
record EmbeddedDatabaseSettings(Path folder) {}
