package de.schulungsnachweis.access.database;

import java.util.Map;

/** How a PostgreSQL server has to log so that no value out of a list gets into its log. */
public final class ServerLog {

    /**
     * Settings of the server. An error's first line may quote a value ("invalid input"), so errors of statements are left
     * to the service, which logs them without their text.
     */
    public static final Map<String, String> SETTINGS = Map.of(
            "log_min_messages", "fatal",
            "log_min_error_statement", "panic",
            "log_error_verbosity", "terse",
            "log_parameter_max_length", "0",
            "log_parameter_max_length_on_error", "0");

    private ServerLog() {}
}
