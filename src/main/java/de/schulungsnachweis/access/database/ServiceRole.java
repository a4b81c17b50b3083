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
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The database role under which the service works: it may use the tables, but owns none, so that row-level security holds
 * for it.
 */
@Component
final class ServiceRole {

    private static final String NOT_ALLOWED = "42501";

    /** Import runs are locked by their positive keys. */
    private static final int LOCK = -2;

    private final JdbcConnectionDetails service;

    ServiceRole(JdbcConnectionDetails service) {
        this.service = service;
    }

    /** Makes the role if the server has none of this name. */
    void create(Connection owner) throws SQLException {
        inTurn(owner, statement -> createIfMissing(owner, statement));
    }

    /** Gives the role its rights on the tables and functions as they are now. */
    void grant(Connection owner) throws SQLException {
        inTurn(
                owner,
                statement -> statement.execute(grants().replace("${role}", statement.enquoteIdentifier(name(), true))));
    }

    /** PostgreSQL refuses to make the same role or the same grants twice at the same moment. */
    private static void inTurn(Connection owner, Step step) throws SQLException {
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
            step.run(statement);
            owner.commit();
        }
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

    /** Something that the owner of the tables does. */
    private interface Step {

        void run(Statement statement) throws SQLException;
    }
}
