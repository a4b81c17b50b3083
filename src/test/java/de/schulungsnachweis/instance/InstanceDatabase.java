package de.schulungsnachweis.instance;

import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A new database for instances of the service, as its owner sees it. */
final class InstanceDatabase {

    private static final String FIRST_PASSWORD = "schulungsnachweis.login.first-password-file=";

    private final List<String> address = TestDatabase.create();

    /** The settings of an instance on it. */
    List<String> settings(Path folder, String... further) {
        List<String> settings = new ArrayList<>(address);
        settings.removeIf(setting -> setting.startsWith(FIRST_PASSWORD));
        settings.addAll(List.of(
                "server.port=0",
                "management.server.port=0",
                "server.servlet.session.cookie.secure=false",
                "schulungsnachweis.login.bcrypt-strength=4",
                // The session's clock is the real one.
                "schulungsnachweis.login.longest-session=10000d",
                FIRST_PASSWORD + folder.resolve("erstes-kennwort.txt")));
        settings.addAll(List.of(further));
        return settings;
    }

    StandardEnvironment environment() {
        StandardEnvironment environment = new StandardEnvironment();
        Map<String, Object> values = address.stream()
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(setting -> setting[0], setting -> setting[1]));
        environment.getPropertySources().addFirst(new MapPropertySource("datenbank", values));
        return environment;
    }

    /** Somebody of a unit, with the password of all tests. */
    void person(String loginName, String role, String unit) throws SQLException {
        change("""
                insert into organisational_unit (code, code_key, name, kind) values ('%2$s', '%2$s', 'Sozialamt', 'AMT')
                on conflict do nothing;
                insert into unit_spelling (spelling_key, unit_code) values ('%2$s', '%2$s') on conflict do nothing;
                with account as (
                    insert into local_account (login_name, display_name, password_hash, must_change_password)
                    values ('%1$s', '%1$s', '%3$s', false) returning id
                ), role as (
                    insert into account_role select id, '%4$s' from account
                )
                insert into account_unit select id, '%2$s' from account
                """.formatted(loginName, unit, new BCryptPasswordEncoder(4).encode(People.PASSWORD), role));
    }

    void change(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asOwner(environment());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String query) throws SQLException {
        return Long.parseLong(texts(query).getFirst());
    }

    List<String> texts(String query) throws SQLException {
        try (Connection connection = TestDatabase.asOwner(environment());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
