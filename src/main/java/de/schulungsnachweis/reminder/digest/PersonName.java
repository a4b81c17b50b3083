package de.schulungsnachweis.reminder.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person as a letter names one. */
final class PersonName {

    private PersonName() {}

    /** From the columns academic_title, given_name and family_name. */
    static String of(ResultSet row) throws SQLException {
        return Stream.of(row.getString("academic_title"), row.getString("given_name"), row.getString("family_name"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
