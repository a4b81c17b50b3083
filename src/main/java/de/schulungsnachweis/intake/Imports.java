package de.schulungsnachweis.intake;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.intake.batch.ImportJobs;
import de.schulungsnachweis.sheet.ListReader;
import de.schulungsnachweis.sheet.ListReading;
import de.schulungsnachweis.sheet.ReadingOptions;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Imports lists: every file is staged, checked and applied as a whole, or not at all. */
@Service
public class Imports {

    private final ImportRuns runs;
    private final ImportJobs jobs;
    private final ReadingOptions options;
    private final AuditTrail audit;
    private final Clock clock;

    Imports(ImportRuns runs, ImportJobs jobs, ReadingOptions options, AuditTrail audit, Clock clock) {
        this.runs = runs;
        this.jobs = jobs;
        this.options = options;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Imports one file.
     *
     * @return the finished run; its state tells whether it was applied
     * @throws UnusableFileException if the file cannot be read as such a list, or was applied before
     */
    public ImportRun run(ImportOrder order) throws UnusableFileException, IOException {
        Scope uploader = CurrentScope.get();
        return CurrentScope.<ImportRun, UnusableFileException, IOException>during(
                Job.IMPORT, () -> runAs(uploader, order));
    }

    private ImportRun runAs(Scope uploader, ImportOrder order) throws UnusableFileException, IOException {
        String sha256 = FileHash.sha256(order.file());
        if (runs.existsBySha256AndKindAndState(sha256, order.kind(), ImportRun.State.APPLIED)) {
            throw new UnusableFileException(
                    "ALREADY_IMPORTED",
                    "Die Datei „" + order.fileName() + "“ ist schon eingelesen. Es hat sich nichts geändert.");
        }
        try (ListReading reading = new ReadAhead(ListReader.open(
                order.file(), order.fileName(), order.kind(), options.withDefaultUnit(order.defaultUnit())))) {
            ImportRun run = runs.save(received(uploader, order, sha256));
            jobs.run(run.storedId(), order.kind(), reading);
            audit.record(AuditAction.LIST_IMPORTED, "liste:" + run.storedId());
            return runs.findById(run.storedId()).orElseThrow();
        }
    }

    private ImportRun received(Scope uploader, ImportOrder order, String sha256) throws IOException {
        return new ImportRun(
                null,
                order.kind(),
                ImportRun.State.RECEIVED,
                order.fileName(),
                Files.size(order.file()),
                sha256,
                order.defaultUnit(),
                CurrentScope.get().actorName(),
                uploader.units().isEmpty() ? null : List.copyOf(uploader.units()),
                null,
                clock.instant(),
                0,
                0,
                0,
                0);
    }
}
