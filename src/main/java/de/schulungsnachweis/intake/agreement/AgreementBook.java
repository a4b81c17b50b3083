package de.schulungsnachweis.intake.agreement;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.sheet.FileAgreements;
import de.schulungsnachweis.sheet.ListKind;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The stored agreements, with who and when. */
@Repository
class AgreementBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    AgreementBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was agreed last for files of this shape by one of the units; nothing if nobody did. */
    @Transactional(readOnly = true)
    public FileAgreements find(Collection<String> units, ListKind kind, String shape) {
        return jdbc.sql("""
                        select headers, meanings, number_width from file_agreement
                        where kind = :kind and shape = :shape and units && :units::text[]
                        order by id desc limit 1
                        """)
                .param("kind", kind.name())
                .param("shape", shape)
                .param("units", units.toArray(String[]::new))
                .query((row, number) -> new FileAgreements(columns(row), row.getInt("number_width")))
                .optional()
                .orElse(FileAgreements.NONE);
    }

    /** Stores what was agreed; it replaces what was agreed before. */
    @Transactional
    public void add(Collection<String> units, ListKind kind, String shape, FileAgreements agreements) {
        List<String> headers = agreements.columns().keySet().stream().sorted().toList();
        jdbc.sql("""
                        insert into file_agreement (units, kind, shape, headers, meanings, number_width, actor, agreed_at)
                        values (:units, :kind, :shape, :headers, :meanings, :width, :actor, :now)
                        """)
                .param("units", units.stream().sorted().toArray(String[]::new))
                .param("kind", kind.name())
                .param("shape", shape)
                .param("headers", headers.toArray(String[]::new))
                .param(
                        "meanings",
                        headers.stream().map(agreements.columns()::get).toArray(String[]::new))
                .param("width", agreements.numberWidth())
                .param("actor", CurrentScope.get().actorName())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static Map<String, String> columns(ResultSet row) throws SQLException {
        String[] headers = texts(row.getArray("headers"));
        String[] meanings = texts(row.getArray("meanings"));
        Map<String, String> columns = new LinkedHashMap<>();
        for (int index = 0; index < headers.length; index++) {
            columns.put(headers[index], meanings[index]);
        }
        return columns;
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
