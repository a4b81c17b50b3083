package de.schulungsnachweis.sheet.kind;

import java.util.List;
import java.util.stream.Collectors;

/** Why a file is taken for a kind of list: German ends of sentences after "weil". */
final class Reasons {

    private static final int MOST_COLUMNS = 4;
    private static final int LONGEST_HEADER = 60;

    private Reasons() {}

    static String staff(Evidence evidence) {
        return evidence.staffColumns().isEmpty()
                ? "sie Personen nennt, aber keine Schulungen"
                : columns(evidence.staffColumns()) + " zu einer Personalliste " + verb(evidence.staffColumns());
    }

    static String certificates(Evidence evidence) {
        if (evidence.hasTitleElsewhere() && evidence.certificateColumns().size() < 2) {
            return "die Datei eine Schulung nennt";
        }
        return columns(evidence.certificateColumns()) + " zu einer Nachweisliste "
                + verb(evidence.certificateColumns());
    }

    static String units() {
        return "ihre Spalten Organisationseinheiten beschreiben";
    }

    static String catalogue() {
        return "sie Kurse und Kompetenzen nennt, aber keine Personen";
    }

    private static String columns(List<String> headers) {
        String named = headers.stream().limit(MOST_COLUMNS).map(Reasons::quoted).collect(Collectors.joining(", "));
        return headers.size() == 1 ? "die Spalte " + named : "die Spalten " + named;
    }

    private static String verb(List<String> headers) {
        return headers.size() == 1 ? "passt" : "passen";
    }

    private static String quoted(String header) {
        String whole = header.strip();
        return "„" + (whole.length() > LONGEST_HEADER ? whole.substring(0, LONGEST_HEADER) + "…" : whole) + "“";
    }
}
