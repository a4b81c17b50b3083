package de.schulungsnachweis.intake;

import de.schulungsnachweis.sheet.ListKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One import of one file. The file itself is not kept.
 *
 * @param id null until it is stored
 * @param kindReason why it was taken for this kind, the end of a German sentence; null if a person said so
 * @param fileSize in bytes
 * @param sha256 hexadecimal hash of the file's bytes
 * @param defaultUnit the unit of rows that name none; null if there is none
 * @param actor identifier of who imported it, without personal data
 * @param units whose training officers see the run: the units of the one who uploaded it; null if none do
 * @param ownUnitsOnly whether rows of other units are rejected
 * @param mending whether the list is a workbook of rows to mend, and therefore an addition whatever was chosen
 * @param listDay the as-of day that the list states; null if it states none
 * @param changeDay from which day on changes hold (R26a); null until it is known
 * @param phase what it is doing
 * @param rowsRead how many rows were read so far
 * @param totalRows about how many rows the file has; null if it does not say
 * @param fileShape the same for files with the same headers; null for files from before it was kept
 * @param refusal why it was refused, a German sentence; null if it was not
 * @param appliedAt null until it is applied
 */
public record ImportRun(
        @Nullable Long id,
        ListKind kind,
        @Nullable String kindReason,
        ImportMode mode,
        State state,
        String fileName,
        long fileSize,
        String sha256,
        @Nullable String defaultUnit,
        String actor,
        @Nullable List<String> units,
        boolean ownUnitsOnly,
        boolean mending,
        @Nullable LocalDate listDay,
        @Nullable LocalDate changeDay,
        Instant receivedAt,
        Phase phase,
        int rowsRead,
        @Nullable Integer totalRows,
        @Nullable String fileShape,
        @Nullable String refusal,
        int readEntries,
        int decideEntries,
        int rejectedEntries,
        int ignoredEntries,
        int newEntries,
        int changedEntries,
        int unchangedEntries,
        int duplicateEntries,
        int leavingPersons,
        @Nullable Instant appliedAt) {

    /** A run at its beginning. */
    static ImportRun received(ImportOrder order, Origin origin, String actor, Instant at) {
        return new ImportRun(
                null,
                order.kind(),
                order.kindReason(),
                order.mode(),
                State.RECEIVED,
                order.fileName(),
                origin.fileSize(),
                origin.sha256(),
                order.defaultUnit(),
                actor,
                origin.units(),
                origin.ownUnitsOnly(),
                origin.mending(),
                null,
                null,
                at,
                Phase.READING,
                0,
                origin.announcedRows(),
                origin.fileShape(),
                null,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                null);
    }

    /** How far an import has come. Only what is applied is seen by anything outside of this module. */
    public enum State {
        RECEIVED("wird gelesen"),
        /** Everything is read and checked, the plan is not made yet. */
        STAGED("geprüft"),
        /** The preview can be seen; nothing has changed yet. */
        PLANNED("wartet auf Ihre Bestätigung"),
        APPLIED("übernommen"),
        UNDONE("rückgängig gemacht"),
        DISCARDED("verworfen"),
        FAILED("abgebrochen, es wurde nichts übernommen"),
        INTERRUPTED("unterbrochen, bitte erneut hochladen");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The German term that users read. */
        public String label() {
            return label;
        }
    }

    /** What an import is doing. */
    public enum Phase {
        READING("liest die Zeilen"),
        CHECKING("prüft und ordnet zu"),
        PLANNING("vergleicht mit dem Bestand"),
        FINISHED("fertig");

        private final String label;

        Phase(String label) {
            this.label = label;
        }

        /** The German term that users read. */
        public String label() {
            return label;
        }
    }

    /** Where a run comes from: the file, and who uploaded it for which units. */
    record Origin(
            long fileSize,
            String sha256,
            @Nullable List<String> units,
            boolean ownUnitsOnly,
            @Nullable Integer announcedRows,
            String fileShape,
            boolean mending) {}

    /** Whether somebody still works on it. */
    public boolean running() {
        return state == State.RECEIVED || state == State.STAGED;
    }

    /** The key under which the run is stored. */
    public long storedId() {
        if (id == null) {
            throw new IllegalStateException("the run is not stored yet");
        }
        return id;
    }
}
