package de.schulungsnachweis.reminder;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.intake.ImportMode;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.reminder.run.ReminderRun;
import de.schulungsnachweis.reminder.setting.StartSwitch;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.SettableClock;
import de.schulungsnachweis.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** An office whose managers are reminded: its lists, its settings, and what is stored. */
final class ReminderOffice {

    /** A Tuesday, on which the month's reminders are due. */
    static final String DAY = "2026-12-08T09:00:00Z";

    private static final String STAFF = "Personalnummer;Nachname;Vorname;E-Mail;Organisationseinheit;Funktion;"
            + "Führungskraft (ja/nein);Bürgerkontakt (ja/nein);Vorgesetzte Person (Personalnummer oder E-Mail);"
            + "Am Stichtag im Dienst (ja/nein);Austritt";
    private static final String CERTIFICATES =
            "Personalnummer;Titel der Schulung;Ende;Dauer;Nachweis liegt vor (ja/nein)";

    private final Imports imports;
    private final Environment environment;
    private final SettableClock clock;
    private final JavaMailSenderImpl sender;
    private final StartSwitch start;
    private final ReminderRun run;

    ReminderOffice(
            Imports imports,
            Environment environment,
            SettableClock clock,
            JavaMailSenderImpl sender,
            StartSwitch start,
            ReminderRun run) {
        this.imports = imports;
        this.environment = environment;
        this.clock = clock;
        this.sender = sender;
        this.start = start;
        this.run = run;
    }

    /** A personnel number as lists write it: a column of ones could as well say "ja". */
    static String number(String person) {
        return person.matches("\\d{1,3}") ? "800" + person : person;
    }

    /** A manager. */
    static String leader(String number, String familyName, String unit, String supervisor) {
        return row(number, familyName, unit, "ja", "nein", supervisor, "ja", "");
    }

    /** Somebody with citizen contact. */
    static String staff(String number, String familyName, String unit, String supervisor) {
        return row(number, familyName, unit, "nein", "ja", supervisor, "ja", "");
    }

    static String row(
            String number,
            String familyName,
            String unit,
            String leader,
            String citizens,
            String supervisor,
            String onDuty,
            String exit) {
        String email = "p" + number + "@stadt.example";
        String manager = number(supervisor);
        return String.join(
                ";", number(number), familyName, "Kim", email, unit, "Dienst", leader, citizens, manager, onDuty, exit);
    }

    /** Imports a full staff list; its persons are known for long. */
    void imported(String... rows) throws Exception {
        importList(ListKind.STAFF, ImportMode.SNAPSHOT, STAFF, rows);
    }

    /** Imports a training of a whole day for each of the persons. */
    void trained(String... numbers) throws Exception {
        List<String> rows = new ArrayList<>();
        for (String number : numbers) {
            rows.add(number(number) + ";Interkulturelle Kompetenz;16.05.2024;8 UE;ja");
        }
        importList(ListKind.CERTIFICATES, ImportMode.ADDITION, CERTIFICATES, rows.toArray(String[]::new));
    }

    private void importList(ListKind kind, ImportMode mode, String headers, String... rows) throws Exception {
        Officers.logOut();
        Path file = Files.createTempFile("liste", ".csv");
        try {
            Files.writeString(
                    file, "Stand: 01.03.2026\r\n\r\n" + headers + "\r\n" + String.join("\r\n", rows) + "\r\n");
            imports.run(new ImportOrder(kind, file, "liste.csv", null, mode));
        } finally {
            Files.delete(file);
        }
        sql("update import_run set applied_at = timestamptz '2026-01-05 10:00+01'");
    }

    /** The mail server of the tests, and a Tuesday in December. */
    void ready() throws Exception {
        clock.set(DAY);
        TestMailServer.forget();
        sendTo(TestMailServer.port());
        permit();
    }

    /** From now on mails go to another port of this machine. */
    void sendTo(int port) {
        sender.setProtocol("smtps");
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtps.ssl.trust", "*");
        sender.getJavaMailProperties().setProperty("mail.smtps.ssl.checkserveridentity", "false");
        sender.getJavaMailProperties().setProperty("mail.smtps.connectiontimeout", "5000");
        sender.getJavaMailProperties().setProperty("mail.smtps.timeout", "20000");
    }

    /** Everything that R29 asks for is there. */
    void permit() throws Exception {
        sql("""
                update reminder_setting set council_on = '2026-05-04', council_reference = 'PR 12/2026',
                    assessment_on = '2026-05-11', statement_since = '2026-06-01', day_of_month = 8,
                    mail_domains = '{stadt.example}', sender_address = 'schulung@stadt.example',
                    reply_address = 'fortbildung@stadt.example', contact = 'Fortbildung, Telefon 115'
                """);
    }

    /** The Haupt- und Personalamt starts sending; the units are switched on. */
    void started(String... units) throws Exception {
        for (String unit : units) {
            sql("insert into reminder_unit (unit_code, enabled) values ('" + unit + "', true)");
        }
        Officers.logInAs(Role.HUMAN_RESOURCES);
        start.previewSeen();
        if (!start.start()) {
            throw new IllegalStateException(start.obstaclesToStart().toString());
        }
        Officers.logOut();
    }

    /** What the service does every few seconds. */
    void look() {
        run.look();
    }

    void sql(String statement) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement owner = connection.createStatement()) {
            owner.execute(statement);
        }
    }

    /** The first column of what the owner of the tables sees. */
    List<String> texts(String query) throws Exception {
        List<String> texts = new ArrayList<>();
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement owner = connection.createStatement();
                ResultSet rows = owner.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
