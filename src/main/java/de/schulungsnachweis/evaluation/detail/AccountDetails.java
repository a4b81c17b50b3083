package de.schulungsnachweis.evaluation.detail;

import de.schulungsnachweis.access.SqlScript;
import de.schulungsnachweis.evaluation.detail.AccountRows.Row;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows which certificates a line of the account counts, to the training officer of all of its units (R25). */
@Service
public class AccountDetails {

    /** How many certificates stand on one page. */
    public static final int PAGE_SIZE = 50;

    private static final SqlScript ROWS = SqlScript.load("evaluation/account-rows.sql");

    private final JdbcClient jdbc;
    private final Mandate mandate;

    AccountDetails(JdbcClient jdbc, Mandate mandate) {
        this.jdbc = jdbc;
        this.mandate = mandate;
    }

    /**
     * One page of the certificates: always one statement.
     *
     * @param unitCodes the units that the account is about; of units of somebody else there is nothing
     * @param outcome the line; null for all certificates
     * @param today a training that ends later is not over yet (R11)
     * @param page counted from 1; beyond the last page there is nothing
     */
    @Transactional(readOnly = true)
    public AccountRows read(
            List<String> unitCodes, @Nullable Outcome outcome, LocalDate asOf, LocalDate today, int page) {
        List<Row> rows = new ArrayList<>();
        int[] counts = new int[2];
        ROWS.with(jdbc)
                .param("mandate", mandate.id())
                .param("asOf", asOf)
                .param("today", today)
                .param("units", unitCodes.toArray(String[]::new))
                .param("outcome", outcome == null ? null : outcome.name(), Types.VARCHAR)
                .param("limit", PAGE_SIZE)
                .param("offset", (long) (page - 1) * PAGE_SIZE)
                .query(row -> {
                    counts[0] = row.getInt("total");
                    counts[1] = row.getInt("visible");
                    if (row.getObject("certificate_id") != null) {
                        rows.add(row(row));
                    }
                });
        int pages = Math.max(1, Math.ceilDiv(counts[1], PAGE_SIZE));
        return new AccountRows(outcome, counts[0], counts[0] - counts[1], page, pages, rows);
    }

    private static Row row(ResultSet row) throws SQLException {
        @Nullable String familyName = row.getString("family_name");
        @Nullable String givenName = row.getString("given_name");
        return new Row(
                row.getObject("person_id", Long.class),
                Objects.requireNonNullElse(familyName, "") + (givenName == null ? "" : ", " + givenName),
                Objects.requireNonNullElse(row.getString("title"), ""),
                row.getString("provider"),
                row.getObject("last_day", LocalDate.class),
                WhySentence.of(
                        Outcome.valueOf(row.getString("outcome")),
                        Outcome.valueOf(row.getString("content_outcome")),
                        row.getString("reason")));
    }
}
