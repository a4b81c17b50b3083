package de.schulungsnachweis.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.front.Application;
import de.schulungsnachweis.front.page.FixedClock;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.Problems;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Office;
import de.schulungsnachweis.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

/** What goes when, on both sides of every limit. It is 22 November 2026, 10 o'clock in Berlin. */
@DatabaseTest
@SpringBootTest(classes = {Application.class, FixedClock.class})
class RetentionTest {

    @Autowired
    private Retention retention;

    @Autowired
    private Imports imports;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Problems problems;

    @Autowired
    private Environment environment;

    @BeforeEach
    void importAnOffice() throws Exception {
        new Office(imports, evaluations, problems)
                .staff("00000001", "Weiß", "Anna", "50")
                .staff("00000002", "Nowak", "Jan", "50")
                .training("00000001", "Weiß", "Anna")
                .training("00000009", "Unbekannt", "Ute")
                .evaluated();
        change("update import_run set received_at = '2025-01-15 10:00+01', applied_at = '2025-01-15 10:00+01'");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-23 10:00:00+02, 0", "2026-10-23 09:59:59+02, 3"})
    void rowsAsTheyWereReadGoThirtyDaysAfterTheirListWasApplied(String applied, long expected) throws Exception {
        change("update import_run set applied_at = '" + applied + "'");
        assertThat(retention.due(now())).containsEntry(RetentionKind.STAGED_ROWS, expected);
        assertThat(deleted()).containsEntry(RetentionKind.STAGED_ROWS, expected);
        assertThat(number("select count(*) from staged_staff")).isEqualTo(expected == 0 ? 2 : 0);
    }

    @Test
    void theNameOnACertificateStaysAsLongAsTheCertificateWaitsForItsPerson() throws Exception {
        deleted();
        assertThat(text("select string_agg(family_name, ',') from staged_certificate"))
                .isEqualTo("Unbekannt");
        new Office(imports, evaluations, problems)
                .staff("00000009", "Unbekannt", "Ute", "50")
                .evaluated();
        assertThat(number("select count(*) from certificate where person_id is null"))
                .isZero();
        assertThat(retention.due(now())).containsEntry(RetentionKind.STAGED_ROWS, 1L);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-22 10:00:00+02, 0", "2026-08-22 09:59:59+02, 1"})
    void aCertificateThatFoundNoPersonGoesThreeMonthsAfterTheFinalReport(String closed, long expected)
            throws Exception {
        closeFinalReport(closed);
        assertThat(retention.due(now())).containsEntry(RetentionKind.WAITING_CERTIFICATES, expected);
        assertThat(deleted()).containsEntry(RetentionKind.WAITING_CERTIFICATES, expected);
        assertThat(number("select count(*) from certificate where person_id is null"))
                .isEqualTo(1 - expected);
        assertThat(number("select count(*) from staged_certificate")).isEqualTo(1 - expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-22 10:00:00+01, 0", "2025-11-22 09:59:59+01, 2"})
    void personsGoTwelveMonthsAfterTheFinalReportWithAllThatIsTheirs(String closed, long expected) throws Exception {
        closeFinalReport(closed);
        assertThat(retention.due(now())).containsEntry(RetentionKind.PERSONS, expected);
        assertThat(deleted()).containsEntry(RetentionKind.PERSONS, expected);
        assertThat(number("select count(*) from person")).isEqualTo(2 - expected);
        assertThat(number("select count(*) from assignment")).isEqualTo(2 - expected);
        assertThat(number("select count(*) from certificate where person_id is not null"))
                .isEqualTo(expected == 0 ? 1 : 0);
    }

    @Test
    void withoutAFinalReportNobodyGoesHoweverOldTheListIs() throws Exception {
        closeRound("INTERIM", "2025-01-31 10:00+01");
        assertThat(deleted())
                .containsEntry(RetentionKind.PERSONS, 0L)
                .containsEntry(RetentionKind.WAITING_CERTIFICATES, 0L);
    }

    @Test
    void whileAnotherMandateStillLacksItsFinalReportNobodyGoes() throws Exception {
        closeFinalReport("2025-02-01 10:00+01");
        change("insert into evaluation_round (mandate_id, kind, as_of, due_day, opened_by) values "
                + "('y', 'INTERIM', '2025-12-31', '2026-01-31', 'lokal:1')");
        assertThat(deleted()).containsEntry(RetentionKind.PERSONS, 0L);
    }

    @Test
    void whomALaterListNamesStaysUntilTwelveMonthsAfterThatList() throws Exception {
        closeFinalReport("2025-02-01 10:00+01");
        new Office(imports, evaluations, problems)
                .staff("00000001", "Weiß", "Anna", "50")
                .evaluated();
        change("update import_run set applied_at = '2025-12-01 10:00+01', received_at = '2025-12-01 10:00+01' "
                + "where id = (select max(id) from import_run)");
        assertThat(deleted()).containsEntry(RetentionKind.PERSONS, 1L);
        assertThat(text("select string_agg(personnel_number, ',') from person")).isEqualTo("00000001");
    }

    @Test
    void releasedTablesAndNumbersStay() throws Exception {
        closeFinalReport("2025-02-01 10:00+01");
        change(
                "insert into evaluation_version (round_id, mandate_id, rule_version, as_of, counted_on, remark, made_by) "
                        + "select id, mandate_id, '1', as_of, as_of, '', 'lokal:1' from evaluation_round");
        change("insert into evaluation_version_table select id, '{}', repeat('a', 64) from evaluation_version");
        deleted();
        assertThat(number("select count(*) from evaluation_version_table")).isEqualTo(1);
        assertThat(number("select count(*) from import_run where read_entries > 0"))
                .isPositive();
        assertThat(number("select count(*) from organisational_unit")).isEqualTo(1);
    }

    @Test
    void earlierNamesGoWithTheRowsOfTheListThatChangedThem() throws Exception {
        change(
                "insert into fact_change (run_id, table_name, row_id, before) "
                        + "select (select min(id) from import_run), 'person', min(id), '{\"family_name\":\"Früher\"}' from person");
        assertThat(deleted()).containsEntry(RetentionKind.EARLIER_VALUES, 1L);
        assertThat(number("select count(*) from fact_change")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2025-11-22 10:00:00+01, 0", "2025-11-22 09:59:59+01, 1"})
    void entriesOfTheAuditTrailGoAfterTwelveMonths(String at, long expected) throws Exception {
        change("insert into audit_entry (at, actor, action) values ('" + at + "', 'lokal:1', 'LOGGED_IN')");
        assertThat(retention.due(now())).containsEntry(RetentionKind.AUDIT_ENTRIES, expected);
        assertThat(deleted()).containsEntry(RetentionKind.AUDIT_ENTRIES, expected);
        assertThat(number("select count(*) from audit_entry where action = 'LOGGED_IN'"))
                .isEqualTo(1 - expected);
    }

    @Test
    void whatIsShownBeforeIsWhatIsDeleted() throws Exception {
        closeFinalReport("2025-02-01 10:00+01");
        Map<RetentionKind, Long> shown = retention.due(now());
        assertThat(deleted()).isEqualTo(shown);
        assertThat(retention.due(now()))
                .allSatisfy((kind, due) -> assertThat(due).as(kind.label()).isZero());
    }

    @Test
    void ofSeveralInstancesOnlyOneDeletes() throws Exception {
        try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
            List<Future<Optional<RetentionRun>>> runs = new ArrayList<>();
            for (int instance = 0; instance < 4; instance++) {
                runs.add(instances.submit(retention::run));
            }
            long done = 0;
            for (Future<Optional<RetentionRun>> run : runs) {
                done += run.get(60, TimeUnit.SECONDS).isPresent() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(number("select count(*) from retention_run")).isEqualTo(1);
    }

    @Test
    void theRunIsInTheAuditTrailWithoutNames() throws Exception {
        deleted();
        assertThat(
                        text(
                                "select string_agg(actor || ' ' || action, ',') from audit_entry where action = 'DATA_DELETED'"))
                .isEqualTo("programm:privacy DATA_DELETED");
    }

    private Map<RetentionKind, Long> deleted() {
        return retention.run().orElseThrow().deleted();
    }

    private static Instant now() {
        return Instant.parse("2026-11-22T09:00:00Z");
    }

    private void closeFinalReport(String closed) throws Exception {
        closeRound("FINAL", closed);
    }

    private void closeRound(String kind, String closed) throws Exception {
        change(
                "insert into evaluation_round (mandate_id, kind, as_of, due_day, opened_by, closed_at, closed_by) values "
                        + "('x', '" + kind + "', '2024-12-31', '2025-01-31', 'lokal:1', '" + closed + "', 'lokal:1')");
    }

    private void change(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long number(String sql) throws Exception {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }
}
