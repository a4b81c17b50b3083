package de.schulungsnachweis.intake.plan;

import de.schulungsnachweis.intake.ChangeKind;
import de.schulungsnachweis.intake.ImportPreview;
import de.schulungsnachweis.intake.ImportPreview.UnitShare;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.PlannedChange;
import de.schulungsnachweis.shared.UnitCode;
import de.schulungsnachweis.sheet.ListKind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a plan says: the numbers first, the rows on demand. */
@Component
@Transactional(readOnly = true)
public class Previews {

    private final JdbcClient jdbc;
    private final ChangedRows rows;
    private final int leavingPercent;

    Previews(
            JdbcClient jdbc,
            ChangedRows rows,
            @Value("${schulungsnachweis.import.leaving-percent}") int leavingPercent) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.leavingPercent = leavingPercent;
    }

    /** The numbers of a run that has a plan. */
    public ImportPreview preview(ImportRun run) {
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        counts.put(ChangeKind.NEW, run.newEntries());
        counts.put(ChangeKind.CHANGED, run.changedEntries());
        counts.put(ChangeKind.UNCHANGED, run.unchangedEntries());
        counts.put(ChangeKind.LEAVING, run.leavingPersons());
        counts.put(ChangeKind.DUPLICATE, run.duplicateEntries());
        counts.put(ChangeKind.REJECTED, run.rejectedEntries());
        counts.put(ChangeKind.DECIDE, run.decideEntries());
        List<UnitShare> units = units(run.storedId());
        return new ImportPreview(
                run,
                counts,
                Objects.requireNonNull(run.changeDay(), "a run with a plan has a day"),
                units,
                units.stream().anyMatch(unit -> unit.losesMoreThan(leavingPercent)));
    }

    /**
     * Some rows of the plan, in the order of the list; who leaves in the order of names.
     *
     * @param offset how many rows to leave out
     * @param limit how many rows at most
     */
    public List<PlannedChange> changes(ImportRun run, ChangeKind kind, int offset, int limit) {
        return run.kind() == ListKind.STAFF
                ? rows.ofStaff(run.storedId(), kind, offset, limit)
                : rows.ofCertificates(run.storedId(), kind, offset, limit);
    }

    private List<UnitShare> units(long runId) {
        return jdbc
                .sql("select unit_code as code, members, leaving from import_run_unit "
                        + "where run_id = :run and unit_code not in ('', '*')")
                .param("run", runId)
                .query(new DataClassRowMapper<>(UnitShare.class))
                .list()
                .stream()
                .sorted(Comparator.comparing(unit -> new UnitCode(unit.code())))
                .toList();
    }
}
