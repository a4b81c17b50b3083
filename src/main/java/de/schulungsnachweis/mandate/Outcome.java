package de.schulungsnachweis.mandate;

/**
 * What becomes of one certificate in an evaluation. A certificate has exactly one outcome, the first of this order that
 * applies, so that nobody is asked about what cannot count anyway.
 */
public enum Outcome {
    DUPLICATE(Kind.NOT_COUNTED, "Dieselbe Schulung ist schon erfasst"),
    PERSON_UNCLEAR(Kind.REVIEW, "Person nicht eindeutig gefunden"),
    PERSON_LEFT(Kind.NOT_COUNTED, "Person am Stichtag ausgeschieden"),
    GROUP_UNCLEAR(Kind.REVIEW, "Zielgruppe der Person nicht angegeben"),
    NOT_IN_TARGET_GROUP(Kind.NOT_COUNTED, "Person nicht in der Zielgruppe"),
    ROW_UNCLEAR(Kind.REVIEW, "Angaben der Zeile nicht eindeutig"),
    OUTSIDE_WINDOW(Kind.NOT_COUNTED, "Außerhalb des Zeitraums"),
    NOT_OVER(Kind.NOT_COUNTED, "Am Stichtag noch nicht beendet"),
    NO_PROOF(Kind.NOT_COUNTED, "Nachweis fehlt"),
    NO_CATEGORY(Kind.NOT_COUNTED, "Inhalt gehört zu keiner der Kompetenzen"),
    DECIDED_AGAINST(Kind.NOT_COUNTED, "Nicht anerkannt (entschieden)"),
    TOO_SHORT(Kind.NOT_COUNTED, "Kürzer als die Mindestdauer"),
    TITLE_UNCLEAR(Kind.REVIEW, "Inhalt muss entschieden werden"),
    DURATION_UNCLEAR(Kind.REVIEW, "Dauer unklar"),
    COUNTED(Kind.COUNTED, "Zählt");

    /** The three sides of the account over all certificates. */
    public enum Kind {
        COUNTED,
        NOT_COUNTED,
        REVIEW
    }

    private final Kind kind;
    private final String label;

    Outcome(Kind kind, String label) {
        this.kind = kind;
        this.label = label;
    }

    public Kind kind() {
        return kind;
    }

    /** A short German phrase that users read. */
    public String label() {
        return label;
    }
}
