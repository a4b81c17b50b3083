package de.schulungsnachweis.intake.status;

import de.schulungsnachweis.intake.ImportMode;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.sheet.ListKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one import is, and how many of its rows went where. The name of the file stays with those who uploaded it.
 *
 * @param units codes of the units of who uploaded it; empty for an import of the whole city
 * @param sha256 hexadecimal hash of the file's bytes
 * @param listDay the as-of day that the list states; null if it states none
 * @param appliedAt null until it is applied
 */
public record ImportStatus(
        long id,
        ListKind kind,
        ImportMode mode,
        ImportRun.State state,
        ImportRun.Phase phase,
        List<String> units,
        String sha256,
        @Nullable LocalDate listDay,
        Instant receivedAt,
        @Nullable Instant appliedAt,
        int rowsRead,
        int readEntries,
        int decideEntries,
        int rejectedEntries,
        int ignoredEntries,
        int newEntries,
        int changedEntries,
        int unchangedEntries,
        int duplicateEntries,
        int leavingPersons) {}
