package de.schulungsnachweis.intake;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.intake.batch.ImportJobs;
import de.schulungsnachweis.intake.batch.ImportMeter;
import de.schulungsnachweis.intake.plan.Applying;
import de.schulungsnachweis.intake.plan.Previews;
import de.schulungsnachweis.intake.plan.Undoing;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/**
 * Imports lists: every file is staged, checked and planned; the plan is applied as a whole, or not at all. Who calls sees
 * and changes only runs of the own scope.
 */
@Service
public class Imports {

    private final ImportRuns runs;
    private final Receiving receiving;
    private final BackgroundReading background;
    private final ParticipantsFile participants;
    private final ImportJobs jobs;
    private final Previews previews;
    private final Applying applying;
    private final Undoing undoing;
    private final AuditTrail audit;
    private final ImportMeter meter;

    Imports(
            ImportRuns runs,
            Receiving receiving,
            BackgroundReading background,
            ParticipantsFile participants,
            ImportJobs jobs,
            Previews previews,
            Applying applying,
            Undoing undoing,
            AuditTrail audit,
            ImportMeter meter) {
        this.runs = runs;
        this.receiving = receiving;
        this.background = background;
        this.participants = participants;
        this.jobs = jobs;
        this.previews = previews;
        this.applying = applying;
        this.undoing = undoing;
        this.audit = audit;
        this.meter = meter;
    }

    /**
     * Reads a staff or certificate list and plans what would change; outside of this module nothing changes yet.
     *
     * @return the run in state {@code PLANNED}
     * @throws UnusableFileException if the file cannot be read as such a list, or is the one applied last
     * @throws ImportRefusedException if it was discarded while it was read
     */
    public ImportRun stage(ImportOrder order) throws UnusableFileException, IOException {
        if (!order.kind().namesPersons()) {
            throw new IllegalArgumentException("only lists of persons have a plan");
        }
        return read(order);
    }

    /**
     * Begins to stage a list and returns after a moment, whether it is planned by then or not. How the run goes on, or why
     * it was refused, is stored with it.
     *
     * @param order its file is deleted as soon as it is read
     * @throws UnusableFileException if no row of the file can be used, or it is the one applied last
     */
    public ImportRun start(ImportOrder order) throws UnusableFileException, IOException {
        Scope uploader = CurrentScope.get();
        long runId = CurrentScope.<Long, UnusableFileException, IOException>during(
                Job.IMPORT, () -> background.start(uploader, order));
        return find(runId);
    }

    /**
     * Plans one training for a list of participants.
     *
     * @return the run in state {@code PLANNED}
     * @throws UnusableFileException if nobody is named, or the file with the participants cannot be read
     */
    public ImportRun stageParticipants(ParticipantsOrder order) throws UnusableFileException, IOException {
        Path file = Files.createTempFile("teilnahmeliste", ".csv");
        try {
            participants.write(order, file);
            return stage(new ImportOrder(ListKind.CERTIFICATES, file, "Teilnahmeliste", order.unit()));
        } finally {
            Files.delete(file);
        }
    }

    /** Stores one certificate that is typed in: an import of one row, which can be undone as any other. */
    public SingleCertificate.Entered enter(SingleCertificate certificate) throws IOException {
        Path file = Files.createTempFile("nachweis", ".csv");
        try {
            SingleCertificateFile.write(certificate, file);
            return applySingle(
                    stage(new ImportOrder(ListKind.CERTIFICATES, file, "Einzelner Nachweis", certificate.unit())));
        } catch (UnusableFileException e) {
            return e.code().equals("ALREADY_IMPORTED")
                    ? SingleCertificate.Entered.ALREADY_THERE
                    : SingleCertificate.Entered.UNCLEAR;
        } finally {
            Files.delete(file);
        }
    }

    private SingleCertificate.Entered applySingle(ImportRun run) {
        if (run.newEntries() == 1) {
            apply(run.storedId(), null);
            return SingleCertificate.Entered.ADDED;
        }
        discard(run.storedId());
        return run.duplicateEntries() + run.unchangedEntries() > 0
                ? SingleCertificate.Entered.ALREADY_THERE
                : SingleCertificate.Entered.UNCLEAR;
    }

    /**
     * Imports one file at once: stage and apply.
     *
     * @return the applied run
     * @throws UnusableFileException if the file cannot be read as such a list, is the one applied last, or is refused
     */
    public ImportRun run(ImportOrder order) throws UnusableFileException, IOException {
        try {
            ImportRun run = read(order);
            return run.state() == ImportRun.State.PLANNED ? asJob(() -> applied(run, null)) : run;
        } catch (ImportRefusedException e) {
            throw new UnusableFileException(e.code(), e.getMessage(), e);
        }
    }

    /** What applying the run would do: the numbers. */
    public ImportPreview preview(long runId) {
        ImportRun run = planned(runId);
        return asJob(() -> previews.preview(run));
    }

    /**
     * What applying the run would do: some of the rows, in the order of the list.
     *
     * @param offset how many rows to leave out
     * @param limit how many rows at most
     */
    public List<PlannedChange> changes(long runId, ChangeKind kind, int offset, int limit) {
        ImportRun run = planned(runId);
        return asJob(() -> previews.changes(run, kind, offset, limit));
    }

    /**
     * Does exactly what the preview shows, in one transaction.
     *
     * @param confirmedLeaving how many leave, as typed in; null where the preview asks for no confirmation
     * @throws ImportRefusedException if the facts have changed since, the confirmation is missing, or another import of a
     *     unit is running; then nothing has changed
     */
    public ImportRun apply(long runId, @Nullable Integer confirmedLeaving) {
        ImportRun run = visible(runId);
        return asJob(() -> applied(run, confirmedLeaving));
    }

    /**
     * Cancels a run that is not applied, whatever it is doing; nothing of it stays but its line in the history.
     *
     * @throws ImportRefusedException if it is applied already
     */
    public ImportRun discard(long runId) {
        visible(runId);
        return asJob(() -> {
            jobs.discard(runId);
            audit.record(AuditAction.LIST_DISCARDED, "liste:" + runId);
            return runs.findById(runId).orElseThrow();
        });
    }

    /**
     * What undoing the run would do.
     *
     * @throws ImportRefusedException if it is not applied, or not the newest import of its units
     */
    public UndoPreview undoPreview(long runId) {
        ImportRun run = visible(runId);
        return asJob(() -> undoing.preview(run));
    }

    /**
     * Puts back exactly how it was before the run.
     *
     * @throws ImportRefusedException if it is not applied, or not the newest import of its units
     */
    public ImportRun undo(long runId) {
        ImportRun run = visible(runId);
        return asJob(() -> {
            undoing.undo(run);
            return runs.findById(runId).orElseThrow();
        });
    }

    /**
     * Requires that the file is the one of the run.
     *
     * @throws ImportRefusedException if it is another one
     */
    public void requireSameFile(ImportRun run, Path file) throws IOException {
        if (!FileHash.sha256(file).equals(run.sha256())) {
            throw new ImportRefusedException(
                    "OTHER_FILE", "Das ist eine andere Datei. Bitte wählen Sie dieselbe Datei noch einmal aus.");
        }
    }

    /** The run as it is now, to watch its progress. */
    public ImportRun find(long runId) {
        return visible(runId);
    }

    /** The runs that the caller may see, the newest first. */
    public List<ImportRun> history() {
        return runs.findAll();
    }

    private ImportRun read(ImportOrder order) throws UnusableFileException, IOException {
        Scope uploader = CurrentScope.get();
        return CurrentScope.<ImportRun, UnusableFileException, IOException>during(
                Job.IMPORT, () -> receiving.read(uploader, order));
    }

    /** What the database says of a failure may quote a value out of the list: it goes no further than this. */
    private ImportRun applied(ImportRun run, @Nullable Integer confirmedLeaving) {
        try {
            applying.apply(run, confirmedLeaving);
        } catch (DataAccessException | TransactionException e) {
            throw ImportJobs.internal(List.of(e));
        }
        meter.reached(run.kind(), ImportMeter.Stage.APPLIED);
        return runs.findById(run.storedId()).orElseThrow();
    }

    private ImportRun planned(long runId) {
        ImportRun run = visible(runId);
        if (run.state() != ImportRun.State.PLANNED) {
            throw new ImportRefusedException(
                    "RUN_STATE",
                    "Zu diesem Import gibt es keine Vorschau: Sein Stand ist „"
                            + run.state().label() + "“.");
        }
        return run;
    }

    /** Asked under the caller's own scope: what the caller does not see is not there. */
    private ImportRun visible(long runId) {
        return runs.findById(runId)
                .orElseThrow(() -> new ImportRefusedException("RUN_UNKNOWN", "Diesen Import gibt es nicht."));
    }

    private static <T> T asJob(Supplier<T> work) {
        return CurrentScope.<T, RuntimeException, RuntimeException>during(Job.IMPORT, work::get);
    }
}
