package de.schulungsnachweis.front.attack;

import static java.util.Arrays.asList;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.evaluation.round.Deliveries;
import de.schulungsnachweis.evaluation.round.RoundKind;
import de.schulungsnachweis.evaluation.round.Rounds;
import de.schulungsnachweis.evaluation.round.Signature;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.TestDatabase;
import de.schulungsnachweis.testing.Workbooks;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Unit 50 with something of every kind: every cell and every typed text is the same, chosen by the test. Unit 51 is empty. */
final class AttackedOffice {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final List<String> STAFF = List.of(
            "Personalnummer",
            "Nachname",
            "Vorname",
            "Akad. Titel",
            "E-Mail",
            "Organisationseinheit",
            "Abteilung/Sachgebiet",
            "Funktion",
            "Führungskraft (ja/nein)",
            "Bürgerkontakt (ja/nein)",
            "Vorgesetzte Person (Personalnummer oder E-Mail)");

    private static final List<String> CERTIFICATES = List.of(
            "Personalnummer",
            "Nachname",
            "Vorname",
            "Organisationseinheit",
            "Titel der Schulung",
            "Anbieter",
            "Kursnummer",
            "Ende",
            "Dauer",
            "Format",
            "Herkunft",
            "Kompetenz");

    private final Imports imports;
    private final Rounds rounds;
    private final Deliveries deliveries;
    private final Environment environment;
    private final Path folder;
    private final String text;

    AttackedOffice(
            Imports imports, Rounds rounds, Deliveries deliveries, Environment environment, Path folder, String text) {
        this.imports = imports;
        this.rounds = rounds;
        this.deliveries = deliveries;
        this.environment = environment;
        this.folder = folder;
        this.text = text;
    }

    /** Fills it, and returns identifiers of everything. */
    Set<Long> filled() throws Exception {
        run(
                ListKind.UNITS,
                List.of("Code", "Name", "Art", "Geschäftsbereich"),
                List.of(asList("50", text, "Amt", text), asList("51", "Leeres Amt", "Amt", "GB")));
        run(
                ListKind.CATALOGUE,
                List.of("Kursnummer", "Titel", "Anbieter", "Kompetenz", "Dauer"),
                List.of(asList("K1", text, text, text, text)));
        Officers.logIn("50");
        run(
                ListKind.STAFF,
                STAFF,
                List.of(
                        person("00000001", "chefin@stadt.example", null, "ja"),
                        person("00000002", text, "00000001", "nein"),
                        person(text, text, text, text)));
        run(
                ListKind.CERTIFICATES,
                CERTIFICATES,
                List.of(training("00000001", "8 UE"), training("00000002", text), training("00000009", "8 UE")));
        imports.stage(order(ListKind.STAFF, STAFF, List.of(person("00000003", text, text, text))));
        change("update import_run set applied_at = '2021-01-01' where applied_at is not null; "
                + "update reminder_setting set mail_domains = '{stadt.example}', statement_since = '2021-01-01', contact = $x$"
                + text + "$x$; insert into reminder_unit (unit_code, enabled, contact) values ('50', true, $x$" + text
                + "$x$); update assignment set target_group = 'STAFF' where target_group = 'UNDECLARED'");
        Officers.logInAs(Role.HUMAN_RESOURCES);
        long round = rounds.open(RoundKind.INTERIM, LocalDate.of(2026, 12, 31), TODAY.plusDays(14), TODAY);
        Officers.logIn("50");
        Signature signature = new Signature(text, TODAY);
        deliveries.prepare(round, "50", signature, text, TODAY);
        deliveries.release(round, "50", signature, TODAY);
        Officers.logOut();
        return identifiers();
    }

    private Set<Long> identifiers() throws Exception {
        Set<Long> found = new TreeSet<>();
        for (String table : List.of("person", "certificate", "import_run", "evaluation_round", "evaluation_version")) {
            try (Connection connection = TestDatabase.asOwner(environment);
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select min(id), max(id) from " + table)) {
                rows.next();
                found.add(rows.getLong(1));
                found.add(rows.getLong(2));
            }
        }
        return found;
    }

    private void change(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<@Nullable Object> person(
            String number, @Nullable String email, @Nullable String manager, String leader) {
        return asList(number, text, text, text, email, "50", text, text, leader, "ja", manager);
    }

    private List<@Nullable Object> training(String number, String duration) {
        return asList(
                number, text, text, "50", text, text, text, LocalDate.of(2024, 5, 16), duration, text, text, text);
    }

    private void run(ListKind kind, List<String> headers, List<List<@Nullable Object>> rows) throws Exception {
        imports.run(order(kind, headers, rows));
    }

    private ImportOrder order(ListKind kind, List<String> headers, List<List<@Nullable Object>> rows) throws Exception {
        Path file = Workbooks.write(folder.resolve("liste-" + kind + ".xlsx"), headers, rows);
        return new ImportOrder(kind, file, text, null);
    }
}
