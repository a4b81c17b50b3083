package de.schulungsnachweis.access;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.TestDatabase;
import de.schulungsnachweis.testing.Workbooks;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names and contents of lists stay in their tables: not in logs, not in the jobs' tables, not in exceptions. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class NoLeaksTest {

    /** Part of every name, title, file name and sheet name of this test. */
    private static final String MARK = "Xylophonmarke";

    private static final List<String> JOB_TABLES = List.of(
            "batch_job_instance",
            "batch_job_execution",
            "batch_job_execution_params",
            "batch_job_execution_context",
            "batch_step_execution",
            "batch_step_execution_context",
            "audit_entry");

    @Autowired
    private Imports imports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    @BeforeEach
    void importPersons() throws Exception {
        List<List<@Nullable Object>> persons = List.of(person("00000001", ""), person("00000002", "-Zwei"));
        run(ListKind.STAFF, Workbooks.staff(file("personal"), persons));
    }

    @Test
    void anImportLeavesNoNameInLogsOrJobTables(CapturedOutput output) throws Exception {
        ImportRun run = run(
                ListKind.CERTIFICATES,
                Workbooks.certificates(
                        file("nachweise"),
                        List.of(training("00000001", "8 UE"), training("00000009", "ca. drei " + MARK))));
        assertThat(run.state()).isEqualTo(ImportRun.State.APPLIED);
        assertNoMark(output);
    }

    @Test
    void aDamagedFileLeavesNone(CapturedOutput output) throws Exception {
        Path file = Workbooks.certificates(file("kaputt"), List.of(training("00000001", "8 UE")));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> run(ListKind.CERTIFICATES, file)).isInstanceOf(UnusableFileException.class);
        assertNoMark(output);
    }

    @Test
    void aFailureInTheMiddleLeavesNoneEvenIfTheDatabaseQuotesAValue(CapturedOutput output) throws Exception {
        asOwner("""
                create function quote_it() returns trigger language plpgsql as
                    $$ begin perform new.title::date; return new; end $$""");
        asOwner("create trigger quote before insert on certificate for each row execute function quote_it()");
        try {
            Path file = Workbooks.certificates(file("nachweise"), List.of(training("00000001", "8 UE")));
            assertThatThrownBy(() -> run(ListKind.CERTIFICATES, file))
                    .satisfies(failure -> assertThat(failure.toString()).doesNotContain(MARK));
            assertThat(output.getAll()).contains("Import failed", "DataIntegrityViolationException");
            assertNoMark(output);
        } finally {
            asOwner("drop function quote_it cascade");
        }
    }

    @Test
    void whatTheDatabaseRefusesIsNotQuotedInTheException() {
        assertThatThrownBy(() -> CurrentScope.during(
                        Job.LOGIN,
                        () -> jdbc.sql("insert into unit_spelling (spelling_key, unit_code) values (:mark, :mark)")
                                .param("mark", MARK)
                                .update()))
                .satisfies(failure -> {
                    StringWriter text = new StringWriter();
                    failure.printStackTrace(new PrintWriter(text));
                    assertThat(text.toString()).contains("violates foreign key").doesNotContain(MARK);
                });
    }

    private void assertNoMark(CapturedOutput output) throws Exception {
        assertThat(output.getAll()).doesNotContain(MARK);
        assertThat(TestDatabase.log()).doesNotContain(MARK);
        for (String table : JOB_TABLES) {
            assertThat(contents(table)).as(table).doesNotContain(MARK);
        }
        assertThat(contents("person"))
                .as("the mark is looked for in the right way")
                .contains(MARK);
    }

    private String contents(String table) throws Exception {
        StringBuilder text = new StringBuilder();
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select t::text from " + table + " t")) {
            while (rows.next()) {
                text.append(rows.getString(1)).append('\n');
            }
        }
        return text.toString();
    }

    private void asOwner(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private ImportRun run(ListKind kind, Path file) throws Exception {
        return imports.run(new ImportOrder(kind, file, MARK + ".xlsx", null));
    }

    private Path file(String name) {
        return folder.resolve(name + "-" + MARK + ".xlsx");
    }

    private static List<@Nullable Object> person(String number, String suffix) {
        return asList(number, MARK + suffix, MARK, null, "50", null, "nein", "ja", "nein", "ja", null, null);
    }

    private static List<@Nullable Object> training(String number, String duration) {
        return asList(
                number,
                MARK,
                MARK,
                "50",
                MARK + " Rassismus",
                MARK,
                null,
                null,
                LocalDate.of(2024, 5, 16),
                duration,
                "ja");
    }
}
