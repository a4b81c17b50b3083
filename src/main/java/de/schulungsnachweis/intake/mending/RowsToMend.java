package de.schulungsnachweis.intake.mending;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.intake.ImportRefusedException;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.ImportRuns;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of a list that cannot be used as they are, as a workbook to mend and upload again. */
@Service
public class RowsToMend {

    private final ImportRuns runs;
    private final MendingRows rows;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    RowsToMend(ImportRuns runs, MendingRows rows, AuditTrail audit, PlatformTransactionManager transactions) {
        this.runs = runs;
        this.rows = rows;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Writes the rows that have a problem, their read columns only (R28), each with what is wrong and what to do; the cells
     * in question are marked. The workbook can be read as a list of the same kind that adds to what is known.
     *
     * @throws ImportRefusedException if the caller does not see such a run of a staff or certificate list
     * @throws IOException if the stream cannot be written
     */
    public void write(long runId, OutputStream stream) throws IOException {
        ImportRun run = runs.findById(runId)
                .filter(found -> found.kind().namesPersons())
                .orElseThrow(() -> new ImportRefusedException("RUN_UNKNOWN", "Diesen Import gibt es nicht."));
        List<MendingRow> toMend = transaction.execute(status -> rows.of(runId, run.kind()));
        audit.record(AuditAction.LIST_PROBLEMS_EXPORTED, "liste:" + runId);
        List<String> headers =
                MendingColumn.of(run.kind()).stream().map(MendingColumn::header).toList();
        MendingWorkbook.write(headers, toMend, run.listDay(), stream);
    }
}
