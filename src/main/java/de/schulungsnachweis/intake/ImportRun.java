package de.schulungsnachweis.intake;

import de.schulungsnachweis.sheet.ListKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * One import of one file. The file itself is not kept.
 *
 * @param id null until it is stored
 * @param fileSize in bytes
 * @param sha256 hexadecimal hash of the file's bytes
 * @param defaultUnit the unit of rows that name none; null if there is none
 * @param actor identifier of who imported it, without personal data
 * @param units whose training officers see the run: the units of the one who uploaded it; null if none do
 * @param listDay the as-of day that the list states; null if it states none
 */
public record ImportRun(
        @Id @Nullable Long id,
        ListKind kind,
        State state,
        String fileName,
        long fileSize,
        String sha256,
        @Nullable String defaultUnit,
        String actor,
        @Nullable List<String> units,
        @Nullable LocalDate listDay,
        Instant receivedAt,
        int readEntries,
        int decideEntries,
        int rejectedEntries,
        int ignoredEntries) {

    /** How far an import has come. Only what is applied is seen by anything outside of this module. */
    public enum State {
        RECEIVED,
        STAGED,
        APPLIED,
        FAILED
    }

    /** The key under which the run is stored. */
    public long storedId() {
        if (id == null) {
            throw new IllegalStateException("the run is not stored yet");
        }
        return id;
    }
}
