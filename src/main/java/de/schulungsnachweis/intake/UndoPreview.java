package de.schulungsnachweis.intake;

import java.util.List;

/**
 * What undoing an import would do.
 *
 * @param personsRemoved persons whom only this import brought
 * @param membershipsRemoved memberships of units that it brought
 * @param certificatesRemoved certificates that it brought
 * @param rowsRestored stored rows that get back the values from before
 * @param kept German sentences about what people decided afterwards; it stays
 */
public record UndoPreview(
        ImportRun run,
        int personsRemoved,
        int membershipsRemoved,
        int certificatesRemoved,
        int rowsRestored,
        List<String> kept) {

    public UndoPreview {
        kept = List.copyOf(kept);
    }
}
