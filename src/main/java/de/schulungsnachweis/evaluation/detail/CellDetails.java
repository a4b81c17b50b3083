package de.schulungsnachweis.evaluation.detail;

import de.schulungsnachweis.access.SqlScript;
import de.schulungsnachweis.evaluation.detail.CellRows.CertificateRow;
import de.schulungsnachweis.evaluation.detail.CellRows.PersonRow;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.TargetGroup;
import de.schulungsnachweis.mandate.person.EmploymentRule;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what is behind a number of the table. The database lets the scope see the rows of its own units only (R25). */
@Service
public class CellDetails {

    /** How many persons or certificates stand on one page. */
    public static final int PAGE_SIZE = 50;

    private static final SqlScript HITS = SqlScript.load("evaluation/cell-hits.sql");
    private static final SqlScript ROWS = SqlScript.load("evaluation/cell-rows.sql");

    private final JdbcClient jdbc;
    private final Mandate mandate;
    private final LocalDate conceptDay;

    /** @param conceptDay the day on which the concept was adopted, for "completed before" */
    CellDetails(
            JdbcClient jdbc,
            Mandate mandate,
            @Value("${schulungsnachweis.evaluation.concept-day}") LocalDate conceptDay) {
        this.jdbc = jdbc;
        this.mandate = mandate;
        this.conceptDay = conceptDay;
    }

    /**
     * One page of the persons or certificates that a number counts: always two statements.
     *
     * @param today a training that ends later is not over yet (R11)
     * @param page counted from 1; beyond the last page nobody is shown
     */
    @Transactional(readOnly = true)
    public CellRows read(Cell cell, LocalDate today, int page) {
        @Nullable TargetGroup group = cell.group();
        @Nullable Category category = cell.column().category();
        List<Hit> hits = with(HITS, cell, today)
                .param("group", group == null ? null : group.name(), Types.VARCHAR)
                .param("column", category == null ? cell.column().name() : "CATEGORY")
                .param("category", category == null ? null : category.name(), Types.VARCHAR)
                .param("conceptDay", conceptDay)
                .param("limit", PAGE_SIZE)
                .param("offset", (long) (page - 1) * PAGE_SIZE)
                .query((row, number) -> new Hit(
                        row.getInt("total"),
                        row.getObject("person_id", Long.class),
                        row.getObject("certificate_id", Long.class)))
                .list();
        int total = hits.getFirst().total();
        List<CountedRow> rows = with(ROWS, cell, today)
                .param("persons", hits.stream().map(Hit::personId).toArray(Long[]::new))
                .query((row, number) -> CountedRow.of(row, mandate))
                .list();
        Set<Long> certificates =
                hits.stream().map(Hit::certificateId).filter(Objects::nonNull).collect(Collectors.toSet());
        int pages = Math.max(1, Math.ceilDiv(total, PAGE_SIZE));
        boolean interim = !today.isAfter(mandate.windowEnd());
        return new CellRows(cell, interim, total, page, pages, persons(rows, cell, interim, certificates));
    }

    private StatementSpec with(SqlScript script, Cell cell, LocalDate today) {
        return script.with(jdbc)
                .param("mandate", mandate.id())
                .param("asOf", cell.asOf())
                .param("today", today)
                .param("newcomersSince", EmploymentRule.newcomersSince(cell.asOf()))
                .param("units", cell.unitCodes().toArray(String[]::new));
    }

    private List<PersonRow> persons(List<CountedRow> rows, Cell cell, boolean interim, Set<Long> certificates) {
        Map<Long, List<CountedRow>> persons = rows.stream()
                .collect(Collectors.groupingBy(CountedRow::personId, LinkedHashMap::new, Collectors.toList()));
        return persons.values().stream()
                .map(ofPerson -> new PersonRow(
                        ofPerson.getFirst().name(),
                        DutySentence.of(ofPerson, mandate, interim),
                        ofPerson.stream()
                                .map(CountedRow::certificate)
                                .filter(Objects::nonNull)
                                .filter(certificate ->
                                        !cell.column().certificates() || certificates.contains(certificate.id()))
                                .map(CellDetails::row)
                                .toList()))
                .toList();
    }

    private static CertificateRow row(CountedRow.Certificate certificate) {
        return new CertificateRow(
                certificate.id(),
                certificate.title(),
                certificate.provider(),
                certificate.lastDay(),
                WhySentence.of(certificate));
    }

    /** @param personId null in the only row where the page is empty */
    private record Hit(
            int total, @Nullable Long personId, @Nullable Long certificateId) {}
}
