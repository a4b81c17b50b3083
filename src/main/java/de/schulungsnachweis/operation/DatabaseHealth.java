package de.schulungsnachweis.operation;

import de.schulungsnachweis.access.database.SchemaUpgrade;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, to a role for which row-level security holds, with tables that are at least of this
 * version of the program. What the database says of a failure is not passed on.
 */
@Component("database")
class DatabaseHealth implements HealthIndicator {

    private final JdbcClient jdbc;
    private final int needed;

    @Autowired
    DatabaseHealth(JdbcClient jdbc, SchemaUpgrade upgrade) {
        this(jdbc, upgrade.needed());
    }

    /**
     * @param needed the version that the tables must have at least
     */
    DatabaseHealth(JdbcClient jdbc, int needed) {
        this.jdbc = jdbc;
        this.needed = needed;
    }

    @Override
    public Health health() {
        try {
            State state = jdbc.sql("""
                            select schema_version() as version, rolsuper or rolbypassrls as unbound
                            from pg_roles where rolname = current_user
                            """)
                    .query((row, number) -> new State(row.getInt("version"), row.getBoolean("unbound")))
                    .single();
            return state.unbound() || state.version() < needed
                    ? Health.outOfService().build()
                    : Health.up().build();
        } catch (DataAccessException unreachable) {
            return Health.down().build();
        }
    }

    private record State(int version, boolean unbound) {}
}
