package de.schulungsnachweis.city;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.intake.ImportMode;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.TestDatabase;
import de.schulungsnachweis.testing.Workbooks;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * What a full staff list costs, beside reading its cells and copying them into a bare table. Prints the figures. The system
 * property {@code zeilen} names the sizes whose growth is measured, the smallest first.
 */
@Tag("ausdauer")
@DatabaseTest
class ImportCostTest {

    private static final int ROWS = 100_000;
    private static final int ROUNDS = 3;
    private static final List<Integer> SIZES = Stream.of(
                    System.getProperty("zeilen", "10000,100000,1000000").split(","))
            .map(Integer::valueOf)
            .toList();

    @Autowired
    private Imports imports;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    @Test
    void firstImportUnchangedAndChangedBesideTheFloor() throws Exception {
        Path first = write("erste.xlsx", ROWS, 0, 1);
        Path again = write("wieder.xlsx", ROWS, 0, 2);
        Path changed = write("anders.xlsx", ROWS, 20, 3);
        for (int round = 0; round < ROUNDS; round++) {
            empty();
            double floor = seconds(() -> copyBare(first));
            double full = seconds(() -> run(first));
            double unchanged =
                    seconds(() -> assertThat(run(again).unchangedEntries()).isEqualTo(ROWS));
            double corrected =
                    seconds(() -> assertThat(run(changed).changedEntries()).isEqualTo(ROWS / 20));
            System.out.printf(
                    "%d Zeilen, Heap höchstens %d MB: unterste Grenze %.2f s, erster Import %.2f s (%.1f-fach), "
                            + "unverändert %.2f s, 5 %% geändert %.2f s%n",
                    ROWS, Runtime.getRuntime().maxMemory() >> 20, floor, full, full / floor, unchanged, corrected);
        }
    }

    @Test
    void theCostGrowsWithTheRowsAndNotWithTheirSquare() throws Exception {
        run(write("warm.xlsx", SIZES.getFirst(), 0, 1));
        double[] first = new double[SIZES.size()];
        double[] again = new double[SIZES.size()];
        for (int index = 0; index < SIZES.size(); index++) {
            int rows = SIZES.get(index);
            Path list = write("neu.xlsx", rows, 0, 1);
            Path same = write("gleich.xlsx", rows, 0, 2);
            empty();
            first[index] = seconds(() -> run(list));
            again[index] =
                    seconds(() -> assertThat(run(same).unchangedEntries()).isEqualTo(rows));
            System.out.printf(
                    "%d Zeilen, Heap höchstens %d MB: erster Import %.2f s, unverändert %.2f s%n",
                    rows, Runtime.getRuntime().maxMemory() >> 20, first[index], again[index]);
        }
        double growth = exponent(first);
        double growthAgain = exponent(again);
        System.out.printf("Exponent: erster Import %.2f, unverändert %.2f%n", growth, growthAgain);
        assertThat(growth).isLessThan(1.4);
        assertThat(growthAgain).isLessThan(1.4);
    }

    private static double exponent(double[] seconds) {
        int last = seconds.length - 1;
        return Math.log(seconds[last] / seconds[0]) / Math.log((double) SIZES.get(last) / SIZES.getFirst());
    }

    private ImportRun run(Path file) throws Exception {
        ImportOrder order =
                new ImportOrder(ListKind.STAFF, file, String.valueOf(file.getFileName()), null, ImportMode.SNAPSHOT);
        return CurrentScope.<ImportRun, Exception, Exception>during(Job.EVALUATION, () -> imports.run(order));
    }

    /** The same people; every so manieth has another function than before. */
    private Path write(String name, int rows, int everyChanged, int variant) throws Exception {
        List<String> headers = List.of(
                "Personalnummer",
                "Nachname",
                "Vorname",
                "Organisationseinheit",
                "Funktion",
                "Führungskraft (ja/nein)",
                "Bürgerkontakt (ja/nein)",
                "Bemerkung " + variant);
        Stream<List<@Nullable Object>> people = IntStream.range(0, rows)
                .mapToObj(index -> asList(
                        "%08d".formatted(index),
                        "Müller" + index,
                        "Anna",
                        Integer.toString(10 + index % 45),
                        everyChanged > 0 && index % everyChanged == 0 ? "Leitung" : "Sachbearbeitung",
                        index % 10 == 0 ? "ja" : "nein",
                        "ja"));
        return Workbooks.write(folder.resolve(name), headers, people::iterator);
    }

    private void copyBare(Path file) throws Exception {
        StringBuilder text = new StringBuilder();
        try (InputStream stream = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(stream);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                row.stream()
                        .limit(7)
                        .map(Cell::getText)
                        .forEach(cell -> text.append(cell).append('\t'));
                text.setCharAt(text.length() - 1, '\n');
            });
        }
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "drop table if exists bare; create table bare (a text, b text, c text, d text, e text, f text, g text)");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bare (a, b, c, d, e, f, g) from stdin", new StringReader(text.toString()));
        }
    }

    private void empty() throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "truncate person, certificate, staged_staff, staged_certificate, import_run, organisational_unit, unit_version cascade");
        }
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private interface Work {

        void run() throws Exception;
    }
}
