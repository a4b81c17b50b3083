package de.schulungsnachweis.access.database;

import de.schulungsnachweis.access.DatabaseUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The database role under which the service works: it may use the tables, but owns none, so that row-level security holds
 * for it. The owner makes it before the first migration, and says after each what it may do.
 */
@Component
final class ServiceRole implements Callback {

    private static final String NOT_ALLOWED = "42501";

    /** Import runs are locked by their positive keys. */
    private static final int LOCK = -2;

    private final JdbcConnectionDetails service;

    ServiceRole(JdbcConnectionDetails service) {
        this.service = service;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE || event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (Statement statement = context.getConnection().createStatement()) {
            // PostgreSQL refuses to make the same role or the same grants twice at the same moment.
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
            if (event == Event.BEFORE_MIGRATE) {
                createIfMissing(context.getConnection(), statement);
            } else {
                statement.execute(grants().replace("${role}", statement.enquoteIdentifier(name(), true)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the service's database role could not be prepared", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "service role";
    }

    private void createIfMissing(Connection connection, Statement statement) throws SQLException {
        if (name().equals(connection.getMetaData().getUserName())) {
            throw new DatabaseUnavailableException(
                    "Der Dienst und der Eigentümer der Tabellen brauchen zwei verschiedene Datenbank-Konten: den Dienst unter "
                            + "spring.datasource.username, den Eigentümer unter spring.flyway.user. Bitte ergänzen Sie die Einstellungen.");
        }
        if (exists(connection)) {
            return;
        }
        String password = service.getPassword();
        try {
            statement.execute("create role " + statement.enquoteIdentifier(name(), true) + " login"
                    + (password == null || password.isEmpty()
                            ? ""
                            : " password " + statement.enquoteLiteral(password)));
        } catch (SQLException e) {
            if (!NOT_ALLOWED.equals(e.getSQLState())) {
                throw e;
            }
            throw new DatabaseUnavailableException("Das Datenbank-Konto des Dienstes „" + name()
                    + "“ gibt es noch nicht, und der Eigentümer (spring.flyway.user) darf keine Konten anlegen. Bitte legen Sie "
                    + "es in der Datenbank an: create role … login password …");
        }
    }

    private boolean exists(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select from pg_roles where rolname = ?")) {
            query.setString(1, name());
            try (ResultSet result = query.executeQuery()) {
                return result.next();
            }
        }
    }

    private String name() {
        String name = service.getUsername();
        if (name == null || name.isEmpty()) {
            throw new DatabaseUnavailableException(
                    "Es fehlt das Datenbank-Konto des Dienstes. Bitte geben Sie es unter spring.datasource.username an.");
        }
        return name;
    }

    private static String grants() {
        try {
            return new ClassPathResource("sql/access/grants.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
