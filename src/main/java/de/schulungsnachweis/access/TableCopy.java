package de.schulungsnachweis.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Writes many rows into one table with PostgreSQL's COPY, within the current transaction.
 *
 * @param table the table's name; of a table with row-level security, which COPY cannot write into, its partition of rows
 * @param columns the columns that every row fills, in this order
 */
public record TableCopy(String table, List<String> columns) {

    private static final int PIECE = 1 << 15;

    /**
     * Writes the rows.
     *
     * @param dataSource the data source whose current transaction is used
     * @param rows one list of values per row; null becomes SQL's null, anything else its text
     */
    public void write(DataSource dataSource, List<? extends List<? extends @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            String sql = "copy " + table + " (" + String.join(", ", columns) + ") from stdin";
            send(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql), rows);
        } catch (SQLException e) {
            throw Objects.requireNonNullElseGet(
                    new SQLStateSQLExceptionTranslator().translate("COPY", null, e),
                    () -> new UncategorizedSQLException("COPY", null, e));
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** COPY's own text format takes PostgreSQL less time than CSV. In pieces, so that both work at the same time. */
    private static void send(CopyIn copy, List<? extends List<? extends @Nullable Object>> rows) throws SQLException {
        StringBuilder text = new StringBuilder();
        try {
            for (List<? extends @Nullable Object> row : rows) {
                append(text, row);
                if (text.length() > PIECE) {
                    send(copy, text);
                }
            }
            send(copy, text);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void append(StringBuilder text, List<? extends @Nullable Object> row) {
        for (@Nullable Object value : row) {
            if (value == null) {
                text.append("\\N");
            } else {
                append(text, value.toString());
            }
            text.append('\t');
        }
        text.setCharAt(text.length() - 1, '\n');
    }

    /** PostgreSQL's text cannot hold the character NUL: it is left out. */
    private static void append(StringBuilder text, String value) {
        int written = 0;
        for (int place = 0; place < value.length(); place++) {
            String escaped = switch (value.charAt(place)) {
                case '\\' -> "\\\\";
                case '\t' -> "\\t";
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                case '\0' -> "";
                default -> null;
            };
            if (escaped != null) {
                text.append(value, written, place).append(escaped);
                written = place + 1;
            }
        }
        text.append(value, written, value.length());
    }

    private static void send(CopyIn copy, StringBuilder text) throws SQLException {
        byte[] bytes = text.toString().getBytes(UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }
}
