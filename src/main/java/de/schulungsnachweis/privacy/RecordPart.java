package de.schulungsnachweis.privacy;

import de.schulungsnachweis.access.SqlScript;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables that hold something about a person; each query names its columns as people read them. */
enum RecordPart {
    PERSON("Person", "person"),
    ASSIGNMENTS("Zugehörigkeiten", "assignments"),
    CERTIFICATES("Nachweise", "certificates"),
    ANSWERS("Antworten auf Rückfragen", "answers"),
    CONTACT_DECISIONS("Festgelegter Bürgerkontakt", "contact-decisions"),
    CORRECTIONS("Berichtigte Nachweise", "corrections"),
    REMINDERS("Erinnerungen", "reminders"),
    STAFF_ROWS("Zeilen aus Personallisten", "staff-rows"),
    CERTIFICATE_ROWS("Zeilen aus Nachweislisten", "certificate-rows"),
    PROBLEMS("Hinweise zu diesen Zeilen", "problems"),
    EARLIER_VALUES("Frühere Angaben", "earlier-values"),
    VERSIONS("Festgeschriebene Auswertungen", "versions");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final String title;
    private final String query;

    RecordPart(String title, String query) {
        this.title = title;
        this.query = query;
    }

    /** Reads this part, after what is stored of the person was gathered. */
    RecordSection read(JdbcClient jdbc, long person, StoredTerms terms) {
        return terms.in(SqlScript.load("privacy/record/" + query + ".sql").with(jdbc))
                .param("person", person)
                .query(this::section);
    }

    private RecordSection section(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<String> headings = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            headings.add(columns.getColumnLabel(column));
        }
        List<List<String>> lines = new ArrayList<>();
        while (rows.next()) {
            List<String> line = new ArrayList<>();
            for (int column = 1; column <= headings.size(); column++) {
                line.add(text(rows.getObject(column)));
            }
            lines.add(List.copyOf(line));
        }
        return new RecordSection(title, headings, lines);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "ja" : "nein";
            case Date day -> DAY.format(day.toLocalDate());
            case Object other -> other.toString();
        };
    }
}
