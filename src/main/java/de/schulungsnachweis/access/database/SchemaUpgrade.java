package de.schulungsnachweis.access.database;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
public final class SchemaUpgrade implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaUpgrade.class);

    private volatile int needed;

    @Override
    public void migrate(Flyway flyway) {
        // Each question connects anew as the owner of the tables: it is asked once.
        List<MigrationInfo> known = Arrays.stream(flyway.info().all())
                .filter(MigrationInfo::isVersioned)
                .toList();
        needed = newest(known);
        if (known.stream().anyMatch(SchemaUpgrade::isNewer)) {
            LOG.warn("The database was upgraded by a newer version of this program. It is used as it is.");
        } else {
            flyway.migrate();
        }
    }

    /** The version that the tables must have at least; 0 before they were upgraded. */
    public int needed() {
        return needed;
    }

    private static boolean isNewer(MigrationInfo migration) {
        return migration.getState().isApplied() && !migration.getState().isResolved();
    }

    private static int newest(List<MigrationInfo> known) {
        return known.stream()
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .map(version -> version.getMajor().intValueExact())
                .orElse(0);
    }
}
