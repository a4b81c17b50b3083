package de.schulungsnachweis.intake;

import de.schulungsnachweis.intake.mending.MendingRows;
import de.schulungsnachweis.intake.mending.MendingWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rows of a list that cannot be used as they are, as a workbook to mend and upload again. */
@Service
@Transactional(readOnly = true)
public class ProblemRows {

    private final ImportRuns runs;
    private final MendingRows rows;

    ProblemRows(ImportRuns runs, MendingRows rows) {
        this.runs = runs;
        this.rows = rows;
    }

    /**
     * Writes the original rows that have a problem, their read columns only (R28), each with what is wrong and what to do;
     * the cells in question are marked. The workbook can be read as a list of the same kind.
     *
     * @throws ImportRefusedException if the caller does not see such a run of a staff or certificate list
     * @throws IOException if the stream cannot be written
     */
    public void write(long runId, OutputStream stream) throws IOException {
        ImportRun run = runs.findById(runId)
                .filter(found -> found.kind().namesPersons())
                .orElseThrow(() -> new ImportRefusedException("RUN_UNKNOWN", "Diesen Import gibt es nicht."));
        MendingWorkbook.write(run.kind(), rows.of(runId, run.kind()), stream);
    }
}
