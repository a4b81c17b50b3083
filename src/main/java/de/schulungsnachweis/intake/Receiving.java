package de.schulungsnachweis.intake;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.intake.agreement.AgreedReadings;
import de.schulungsnachweis.intake.batch.ImportJobs;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.ListReader;
import de.schulungsnachweis.sheet.ListReading;
import de.schulungsnachweis.sheet.ReadingSummary;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes a file in: who may, whether it is new, and then the job that reads it. */
@Component
class Receiving {

    private final ImportRuns runs;
    private final ImportJobs jobs;
    private final AgreedReadings agreed;
    private final AuditTrail audit;
    private final Clock clock;

    Receiving(ImportRuns runs, ImportJobs jobs, AgreedReadings agreed, AuditTrail audit, Clock clock) {
        this.runs = runs;
        this.jobs = jobs;
        this.agreed = agreed;
        this.audit = audit;
        this.clock = clock;
    }

    /** The run after its job has ended: planned, or applied for lists without persons. */
    ImportRun read(Scope uploader, ImportOrder ordered) throws UnusableFileException, IOException {
        Opened opened = open(uploader, ordered);
        finish(opened);
        return runs.findById(opened.runId()).orElseThrow();
    }

    /**
     * Opens a file and stores its run, which is still to be finished.
     *
     * @throws UnusableFileException if no row of it can be used, or it is the one applied last
     */
    Opened open(Scope uploader, ImportOrder ordered) throws UnusableFileException, IOException {
        ImportOrder order = withOwnUnit(uploader, ordered);
        String sha256 = FileHash.sha256(order.file());
        if (runs.existsAsNewest(sha256, order.kind().name())) {
            throw new UnusableFileException(
                    "ALREADY_IMPORTED",
                    "Die Datei „" + order.fileName() + "“ ist schon eingelesen. Es hat sich nichts geändert.");
        }
        AgreedReadings.Agreed opened =
                agreed.open(order.file(), order.fileName(), order.kind(), order.defaultUnit(), uploader.units());
        ListReading reading = ListReader.ahead(opened.reading());
        try {
            boolean mending = reading.foundTables().stream().anyMatch(ReadingSummary.Table::rowsToMend);
            long run = runs.begin(received(uploader, mending ? order.asAddition() : order, sha256, opened, mending));
            return new Opened(run, order.kind(), reading);
        } catch (RuntimeException | IOException e) {
            reading.close();
            throw e;
        }
    }

    /** Runs the job of an opened file to its end, and closes the file. */
    void finish(Opened opened) throws UnusableFileException {
        try (ListReading reading = opened.reading()) {
            jobs.run(opened.runId(), opened.kind(), reading);
        }
        if (!opened.kind().namesPersons()) {
            audit.record(AuditAction.LIST_IMPORTED, "liste:" + opened.runId());
        }
    }

    private ImportRun received(
            Scope uploader, ImportOrder order, String sha256, AgreedReadings.Agreed opened, boolean mending)
            throws IOException {
        ImportRun.Origin origin = new ImportRun.Origin(
                Files.size(order.file()),
                sha256,
                uploader.units().isEmpty() ? null : List.copyOf(uploader.units()),
                isPerson(uploader),
                opened.reading().announcedRows(),
                opened.shape(),
                mending);
        return ImportRun.received(order, origin, CurrentScope.get().actorName(), clock.instant());
    }

    /** Rows without a unit belong to the officer's unit if there is exactly one. */
    private static ImportOrder withOwnUnit(Scope uploader, ImportOrder order) {
        Set<String> units = uploader.units();
        boolean oneUnit = isPerson(uploader) && uploader.roles().contains(Role.TRAINING_OFFICER) && units.size() == 1;
        return oneUnit && order.defaultUnit() == null
                ? order.withDefaultUnit(units.iterator().next())
                : order;
    }

    /** Persons import rows of their own units only; the operator on the command line imports the whole city. */
    private static boolean isPerson(Scope uploader) {
        return uploader.job() == null && !uploader.actorName().isEmpty();
    }

    /** A file that is being read, and its run. */
    record Opened(long runId, ListKind kind, ListReading reading) {}
}
