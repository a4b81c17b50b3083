package de.schulungsnachweis.intake.agreement;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.ImportRefusedException;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ColumnMeaning;
import de.schulungsnachweis.sheet.FileAgreements;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows how the columns of a list were read, lets people correct it, and keeps what they say for later lists. */
@Service
public class ColumnCorrections {

    private final Imports imports;
    private final AgreedReadings readings;
    private final AgreementBook book;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    ColumnCorrections(
            Imports imports,
            AgreedReadings readings,
            AgreementBook book,
            JdbcClient jdbc,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.readings = readings;
        this.book = book;
        this.jdbc = jdbc;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * How the columns of a list of persons were read.
     *
     * @throws ImportRefusedException if the caller does not see such a run
     */
    public ReadColumns of(long runId) {
        ImportRun run = imports.find(runId);
        FileAgreements agreed = agreed(run);
        Map<String, @Nullable String> columns = new LinkedHashMap<>();
        @Nullable
        Integer shortNumbers = transaction.execute(status -> jdbc.sql("""
                        select list_columns, list_headers, unknown_headers, number_length from import_run where id = :run
                        """)
                .param("run", runId)
                .query((row, number) -> {
                    String[] meanings = (String[]) row.getArray("list_columns").getArray();
                    String[] headers = (String[]) row.getArray("list_headers").getArray();
                    for (int index = 0; index < headers.length; index++) {
                        columns.putIfAbsent(headers[index], meanings[index]);
                    }
                    for (String header :
                            (String[]) row.getArray("unknown_headers").getArray()) {
                        columns.putIfAbsent(header, null);
                    }
                    return row.getInt("number_length");
                })
                .single());
        agreed.columns().forEach((header, meaning) -> columns.putIfAbsent(header, meaning));
        int length = shortNumbers == null ? 0 : shortNumbers;
        return new ReadColumns(
                ReadColumns.listed(columns),
                ColumnMeaning.of(run.kind()),
                length > 0 ? length : null,
                agreed.numberWidth());
    }

    private FileAgreements agreed(ImportRun run) {
        return run.units() == null || run.fileShape() == null
                ? FileAgreements.NONE
                : book.find(run.units(), run.kind(), run.fileShape());
    }

    /**
     * Keeps what was agreed, for this and later files of the same shape, and makes the plan anew. The file is not kept
     * once it is staged, so it comes once more.
     *
     * @param file is deleted as soon as it is read
     * @throws ImportRefusedException if the run is not planned, or the caller does not see it
     * @throws UnusableFileException if the file cannot be read so
     */
    public ImportRun readAgain(long runId, FileAgreements agreements, Path file)
            throws UnusableFileException, IOException {
        ImportRun run = imports.find(runId);
        requireCorrectable(run);
        requireKnown(agreements, run.kind());
        ImportOrder order = new ImportOrder(run.kind(), file, run.fileName(), run.defaultUnit(), run.mode());
        imports.requireSameFile(run, file);
        book.add(CurrentScope.get().units(), run.kind(), String.valueOf(run.fileShape()), agreements);
        audit.record(AuditAction.LIST_COLUMNS_AGREED, "liste:" + runId);
        imports.discard(runId);
        return imports.start(order);
    }

    /**
     * Keeps what was agreed on a list that could not be read without it, and begins to stage the list. The file was not kept
     * when it was refused, so it comes once more.
     *
     * @param order its file is deleted as soon as it is read
     * @throws ImportRefusedException if the caller has no units, for which it would be kept, or a choice is wrong
     * @throws UnusableFileException if the file cannot be read so either
     */
    public ImportRun readFirst(ImportOrder order, FileAgreements agreements) throws UnusableFileException, IOException {
        if (CurrentScope.get().units().isEmpty()) {
            throw new ImportRefusedException(
                    "RUN_STATE", "Ohne Organisationseinheit lässt sich nicht festlegen, wie eine Liste zu lesen ist.");
        }
        requireKnown(agreements, order.kind());
        String shape = readings.shapeOf(order.file(), order.fileName(), order.kind(), order.defaultUnit());
        book.add(CurrentScope.get().units(), order.kind(), shape, agreements);
        audit.record(AuditAction.LIST_COLUMNS_AGREED, "liste:neu");
        return imports.start(order);
    }

    /**
     * Makes the plan anew for a list that was taken for another kind. The file is not kept once it is staged, so it comes once
     * more.
     *
     * @param file is deleted as soon as it is read
     * @throws ImportRefusedException if the run is not planned, or the caller does not see it
     * @throws UnusableFileException if the file cannot be read as such a list; then the run stays as it is
     */
    public ImportRun readAs(long runId, ListKind kind, Path file) throws UnusableFileException, IOException {
        ImportRun run = imports.find(runId);
        requireCorrectable(run);
        imports.requireSameFile(run, file);
        ImportRun anew = imports.start(new ImportOrder(kind, file, run.fileName(), run.defaultUnit(), run.mode()));
        imports.discard(runId);
        return anew;
    }

    private static void requireCorrectable(ImportRun run) {
        boolean correctable = run.state() == ImportRun.State.PLANNED
                && run.fileShape() != null
                && !CurrentScope.get().units().isEmpty();
        if (!correctable) {
            throw new ImportRefusedException(
                    "RUN_STATE", "Die Spalten lassen sich nur ändern, solange die Liste noch nicht übernommen ist.");
        }
    }

    private static void requireKnown(FileAgreements agreements, ListKind kind) {
        Set<String> known =
                ColumnMeaning.of(kind).stream().map(ColumnMeaning::name).collect(Collectors.toSet());
        List<String> chosen = agreements.columns().values().stream()
                .filter(name -> !name.isEmpty())
                .toList();
        if (!known.containsAll(chosen)) {
            throw new ImportRefusedException("COLUMN_CHOICE", "Diese Bedeutung einer Spalte gibt es nicht.");
        }
        if (Set.copyOf(chosen).size() < chosen.size()) {
            throw new ImportRefusedException(
                    "COLUMN_CHOICE", "Zwei Spalten haben dieselbe Bedeutung. Bitte wählen Sie jede nur einmal.");
        }
    }
}
