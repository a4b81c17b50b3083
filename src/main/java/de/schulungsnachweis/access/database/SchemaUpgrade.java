package de.schulungsnachweis.access.database;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the tables up to this version of the program, but never back: while several instances are replaced one by one, an
 * older one may start on tables that a newer one has changed already. It would put its own functions in their place.
 */
@Component
final class SchemaUpgrade implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaUpgrade.class);

    @Override
    public void migrate(Flyway flyway) {
        if (isNewer(flyway)) {
            LOG.warn("The database was upgraded by a newer version of this program. It is used as it is.");
        } else {
            flyway.migrate();
        }
    }

    private static boolean isNewer(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(MigrationInfo::isVersioned)
                .anyMatch(migration -> migration.getState().isApplied()
                        && !migration.getState().isResolved());
    }
}
