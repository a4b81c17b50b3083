package de.schulungsnachweis.city;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.intake.ImportMode;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.TestDatabase;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole way of a city, of a state, of a country: lists are generated and imported, evaluated, searched, imported again with
 * changes, and reminders are prepared. Prints times, memory and the size of the database. The system property
 * {@code messung} names the numbers of persons; there are two certificates for each, in 500 units.
 */
@Tag("ausdauer")
@DatabaseTest
class ScaleTest {

    private static final int UNITS = 500;
    private static final int CERTIFICATES_PER_PERSON = 2;
    private static final int EVERY_CHANGED = 20;

    /** A file may have 50 MB: as many rows fit into one for certain. */
    private static final int ROWS_OF_A_LIST = 250_000;

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final List<String> TITLES = List.of(
            "Interkulturelle Kompetenz",
            "Umgang mit Rassismus",
            "Englisch B1",
            "Leichte Sprache in Bescheiden",
            "Tabellenkalkulation",
            "Brandschutzhelferausbildung");

    @Autowired
    private Imports imports;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    @Test
    void fromACityToACountry() throws Exception {
        int[] sizes = Arrays.stream(Objects.requireNonNullElse(System.getProperty("messung"), "")
                        .split(","))
                .map(String::strip)
                .filter(size -> !size.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
        for (int persons : sizes.length == 0 ? new int[] {10_000, 100_000} : sizes) {
            measure(persons);
        }
    }

    private void measure(int persons) throws Exception {
        empty();
        print("%,d Personen, %,d Nachweise, %d Einheiten", persons, CERTIFICATES_PER_PERSON * persons, UNITS);
        List<Path> staff = staff(persons, false);
        List<Path> changed = staff(persons, true);
        List<Path> certificates = certificates(persons);
        print("  %d Listen der Personen, %d der Nachweise", staff.size(), certificates.size());
        time(
                "Listen der Personen einlesen und übernehmen",
                () -> assertThat(sum(run(ListKind.STAFF, staff), ImportRun::readEntries))
                        .isEqualTo(persons));
        time("Nachweise einlesen, beurteilen und übernehmen", () -> run(ListKind.CERTIFICATES, certificates));
        time("Statistik der Datenbank", () -> owner("vacuum analyze"));
        time("Auswertung, zum ersten Mal", this::evaluate);
        time("Auswertung, noch einmal", this::evaluate);
        time("Suche nach einem Namen", () -> search(persons));
        time(
                "5 %% der Personen geändert, wieder einlesen",
                () -> assertThat(sum(run(ListKind.STAFF, changed), ImportRun::changedEntries))
                        .isEqualTo(persons / EVERY_CHANGED));
        time("Erinnerungen vorbereiten", this::remind);
        print("  Datenbank: %,d MB; Heap höchstens %,d MB", databaseMegabytes(), heapMegabytes());
    }

    /** One list after the other. */
    private List<ImportRun> run(ListKind kind, List<Path> files) throws Exception {
        List<ImportRun> runs = new ArrayList<>();
        for (Path file : files) {
            ImportOrder order = new ImportOrder(
                    kind,
                    file,
                    String.valueOf(file.getFileName()),
                    null,
                    kind == ListKind.STAFF ? ImportMode.SNAPSHOT : ImportMode.ADDITION);
            runs.add(CurrentScope.<ImportRun, Exception, Exception>during(Job.EVALUATION, () -> imports.run(order)));
        }
        return runs;
    }

    private static int sum(List<ImportRun> runs, ToIntFunction<ImportRun> entries) {
        return runs.stream().mapToInt(entries).sum();
    }

    private void evaluate() {
        Evaluation evaluation =
                CurrentScope.during(Job.EVALUATION, () -> evaluations.evaluate(AS_OF, AS_OF, List.of()));
        assertThat(evaluation.units()).hasSize(UNITS);
        assertThat(evaluation.total().leaders().fulfilled()).isPositive();
    }

    private void search(int persons) {
        String name = "muller" + persons / 2;
        long found = count(Job.EVALUATION, "select count(*) from person where starts_with(family_key, '" + name + "')");
        assertThat(found).isNotNegative();
    }

    private void remind() {
        long open = count(
                Job.REMINDER,
                "select count(*) from reminder_reports('zugangshemmnisse-2026', '" + AS_OF + "', 'infinity')");
        print("  Erinnerungen: %,d offene Personen mit ihrer Führungskraft", open);
    }

    private long count(Job job, String sql) {
        return Objects.requireNonNull(CurrentScope.during(
                job,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql(sql).query(Long.class).single())));
    }

    /** Every tenth is a manager, of those behind; every so manieth has another function. A unit is in one list as a whole. */
    private List<Path> staff(int persons, boolean changed) throws IOException {
        int lists = Math.ceilDiv(persons, ROWS_OF_A_LIST);
        List<Path> files = new ArrayList<>();
        for (int list = 0; list < lists; list++) {
            files.add(staff(list, lists, persons, changed));
        }
        return files;
    }

    private Path staff(int list, int lists, int persons, boolean changed) throws IOException {
        Path file = folder.resolve("%s-%d.csv".formatted(changed ? "geaendert" : "personal", list));
        try (BufferedWriter writer = Files.newBufferedWriter(file, UTF_8)) {
            writer.write("Stand: " + (changed ? "01.12.2026" : "01.11.2026") + "\r\n\r\n");
            writer.write("Personalnummer;Nachname;Vorname;E-Mail;Organisationseinheit;Funktion;Führungskraft (ja/nein);"
                    + "Bürgerkontakt (ja/nein);Medien- und Öffentlichkeitsarbeit (ja/nein);"
                    + "Vorgesetzte Person (Personalnummer oder E-Mail)\r\n");
            for (int index = 0; index < persons; index++) {
                int unit = 1 + index / 10 % UNITS;
                if (unit % lists == list) {
                    writer.write(person(index, unit, changed && index % EVERY_CHANGED == 1));
                }
            }
        }
        return file;
    }

    private static String person(int index, int unit, boolean another) {
        return "%08d;Müller%d;Anna;p%d@stadt.example;%d;%s;%s;%s;nein;%08d\r\n"
                .formatted(
                        index,
                        index,
                        index,
                        unit,
                        another ? "Sachgebiet 2" : "Sachgebiet 1",
                        index % 10 == 0 ? "ja" : "nein",
                        index % 10 < 7 ? "ja" : "nein",
                        index - index % 10);
    }

    private List<Path> certificates(int persons) throws IOException {
        int all = CERTIFICATES_PER_PERSON * persons;
        List<Path> files = new ArrayList<>();
        for (int first = 0; first < all; first += ROWS_OF_A_LIST) {
            files.add(certificates(first, Math.min(all, first + ROWS_OF_A_LIST)));
        }
        return files;
    }

    private Path certificates(int first, int end) throws IOException {
        Path file = folder.resolve("nachweise-" + first + ".csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file, UTF_8)) {
            writer.write("Personalnummer;Nachname;Vorname;Titel der Schulung;Anbieter;Ende;Dauer;"
                    + "Nachweis liegt vor (ja/nein)\r\n");
            for (int index = first; index < end; index++) {
                int person = index / CERTIFICATES_PER_PERSON;
                writer.write("%08d;Müller%d;Anna;%s %d;Volkshochschule;%02d.%02d.%d;%d UE;ja\r\n"
                        .formatted(
                                person,
                                person,
                                TITLES.get(index % TITLES.size()),
                                index % 97,
                                1 + index % 28,
                                1 + index % 12,
                                2021 + index % 5,
                                6 + index / 7 % 4));
            }
        }
        return file;
    }

    private void empty() throws Exception {
        owner("truncate person, certificate, staged_staff, staged_certificate, import_run, organisational_unit, "
                + "unit_version, course_decision cascade");
    }

    private void owner(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long databaseMegabytes() throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select pg_database_size(current_database()) >> 20")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static long heapMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }

    private static void time(String what, Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        print("  " + what + ": %.1f s", (System.nanoTime() - start) / 1e9);
    }

    private static void print(String text, Object... values) {
        System.out.println(String.format(Locale.GERMAN, text, values));
    }

    private interface Work {

        void run() throws Exception;
    }
}
