package de.schulungsnachweis.intake;

import de.schulungsnachweis.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.env.Environment;

/** What the database holds, read past every policy. */
final class StoredFacts {

    private static final List<String> TABLES =
            List.of("person", "assignment", "certificate", "judgement", "organisational_unit", "unit_spelling");

    private final Environment environment;

    StoredFacts(Environment environment) {
        this.environment = environment;
    }

    /** Every row of every table of facts, in an order of its own. */
    Map<String, List<String>> everything() throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : TABLES) {
            rows.put(table, texts("select t::text from " + table + " t order by 1"));
        }
        return rows;
    }

    /** The first column of the query's rows. */
    List<String> texts(String query) throws SQLException {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        }
    }

    int count(String query) throws SQLException {
        return Integer.parseInt(texts(query).getFirst());
    }

    /** Who works where from when until when: "number unit group from until main". */
    List<String> memberships() throws SQLException {
        return texts("""
                select concat_ws(' ', p.personnel_number, coalesce(a.unit_code, 'ohne'), a.target_group,
                    coalesce(a.valid_from::text, '..'), coalesce(a.valid_until::text, '..'),
                    case when a.main then 'main' end)
                from assignment a join person p on p.id = a.person_id
                order by p.personnel_number, a.valid_from nulls first, a.unit_code nulls last
                """);
    }
}
