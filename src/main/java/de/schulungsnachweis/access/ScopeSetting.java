package de.schulungsnachweis.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Hands the current scope to the database, for the current transaction only. */
public final class ScopeSetting {

    private static final String SET = """
            select set_config('schulungsnachweis.actor', ?, true), set_config('schulungsnachweis.job', ?, true),
                set_config('schulungsnachweis.roles', ?, true), set_config('schulungsnachweis.units', ?, true)
            """;

    private ScopeSetting() {}

    /** Sets the scope on a connection whose transaction has begun. */
    public static void apply(Connection connection) throws SQLException {
        Scope scope = CurrentScope.get();
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, scope.actorName());
            statement.setString(2, scope.jobSetting());
            statement.setString(3, scope.roleSetting());
            statement.setString(4, scope.unitSetting());
            statement.execute();
        }
    }
}
