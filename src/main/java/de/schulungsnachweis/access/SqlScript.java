package de.schulungsnachweis.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** SQL that is longer than a screen lives in a file under {@code sql/}. */
public final class SqlScript {

    private final String text;

    private SqlScript(String text) {
        this.text = text;
    }

    /** Loads a script, for example {@code intake/apply-staff.sql}. */
    public static SqlScript load(String path) {
        try {
            return new SqlScript(new ClassPathResource("sql/" + path).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A script that makes tables out of questions, with all of them empty: PostgreSQL then neither plans nor reads anything.
     */
    public SqlScript emptied() {
        return new SqlScript(text.replace(";", " with no data;"));
    }

    /** The script as one statement, ready for its parameters. */
    public StatementSpec with(JdbcClient jdbc) {
        return jdbc.sql(text);
    }

    /** The script with the question that is asked of what it prepares. */
    public StatementSpec with(JdbcClient jdbc, String question) {
        return jdbc.sql(text + "\n" + question);
    }
}
