package de.schulungsnachweis.access.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Brings the tables up to this version of the program, but never back: while several instances are replaced one by one, an
 * older one may start on tables that a newer one has changed already. It would put its own functions in their place.
 * Before that there is the role of the service, and after it that role is told what it may do.
 */
@Component
public final class SchemaUpgrade implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaUpgrade.class);

    private final ServiceRole role;
    private volatile int needed;

    SchemaUpgrade(ServiceRole role) {
        this.role = role;
    }

    @Override
    public void migrate(Flyway flyway) {
        try (Connection owner = flyway.getConfiguration().getDataSource().getConnection()) {
            migrate(flyway, owner);
        } catch (SQLException e) {
            throw new IllegalStateException("the service's database role could not be prepared", e);
        }
    }

    private void migrate(Flyway flyway, Connection owner) throws SQLException {
        List<MigrationInfo> known = known(flyway, owner);
        needed = newest(known);
        if (known.stream().anyMatch(SchemaUpgrade::isNewer)) {
            LOG.warn("The database was upgraded by a newer version of this program. It is used as it is.");
            return;
        }
        role.create(owner);
        if (!known.stream().allMatch(SchemaUpgrade::isDone)) {
            flyway.migrate();
        }
        role.grant(owner);
    }

    /** Flyway itself would connect twice to look at the tables, and to prove a password takes long. */
    private static List<MigrationInfo> known(Flyway flyway, Connection owner) {
        Flyway looking = Flyway.configure(flyway.getConfiguration().getClassLoader())
                .configuration(flyway.getConfiguration())
                .dataSource(new SingleConnectionDataSource(owner, true))
                .load();
        return List.of(looking.info().all());
    }

    /** The version that the tables must have at least; 0 before they were upgraded. */
    public int needed() {
        return needed;
    }

    private static boolean isNewer(MigrationInfo migration) {
        return migration.isVersioned()
                && migration.getState().isApplied()
                && !migration.getState().isResolved();
    }

    /** Whether Flyway would find nothing to do and nothing to complain of. */
    private static boolean isDone(MigrationInfo migration) {
        return migration.getState() == MigrationState.SUPERSEDED
                || (migration.getState() == MigrationState.SUCCESS
                        && migration.isChecksumMatching()
                        && migration.isDescriptionMatching()
                        && migration.isTypeMatching());
    }

    private static int newest(List<MigrationInfo> known) {
        return known.stream()
                .filter(migration ->
                        migration.isVersioned() && migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .map(version -> version.getMajor().intValueExact())
                .orElse(0);
    }
}
