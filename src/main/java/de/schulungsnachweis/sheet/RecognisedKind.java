package de.schulungsnachweis.sheet;

import java.util.List;

/** What kind of list a file is, as its columns tell. */
public sealed interface RecognisedKind {

    /**
     * The columns of one kind fit clearly better than those of all others.
     *
     * @param reason the end of a German sentence that begins with "weil", without a full stop
     */
    record Clear(ListKind kind, String reason) implements RecognisedKind {}

    /**
     * It may be a list of persons or one of certificates: somebody who knows it must say.
     *
     * @param staffColumns headers as written that speak for a staff list; may be empty
     * @param certificateColumns headers as written that speak for a list of certificates; may be empty
     */
    record Unclear(List<String> staffColumns, List<String> certificateColumns) implements RecognisedKind {

        public Unclear {
            staffColumns = List.copyOf(staffColumns);
            certificateColumns = List.copyOf(certificateColumns);
        }
    }
}
