package de.schulungsnachweis.evaluation.detail;

import de.schulungsnachweis.mandate.Outcome;

/** Says why a certificate counts or does not, for the person that it belongs to. */
final class WhySentence {

    private WhySentence() {}

    /** The stored reason, unless something about the person or the day comes before it. */
    static String of(CountedRow.Certificate certificate) {
        return of(certificate.outcome(), certificate.contentOutcome(), certificate.reason());
    }

    /**
     * The same of the parts.
     *
     * @param contentOutcome what it would be whoever the person is
     * @param reason as the recognition stored it, whoever the person is
     */
    static String of(Outcome outcome, Outcome contentOutcome, String reason) {
        return switch (outcome) {
            case DUPLICATE, PERSON_LEFT, NOT_OVER -> "Zählt nicht: " + outcome.label() + ".";
            case NOT_IN_TARGET_GROUP -> "Zählt nicht: " + outcome.label() + "." + recognised(contentOutcome, reason);
            case PERSON_UNCLEAR, GROUP_UNCLEAR -> "Noch offen: " + outcome.label() + ".";
            case ROW_UNCLEAR,
                    OUTSIDE_WINDOW,
                    NO_PROOF,
                    NO_CATEGORY,
                    DECIDED_AGAINST,
                    TOO_SHORT,
                    TITLE_UNCLEAR,
                    DURATION_UNCLEAR,
                    COUNTED -> reason;
        };
    }

    private static String recognised(Outcome contentOutcome, String reason) {
        if (contentOutcome == Outcome.COUNTED) {
            return " Die Schulung selbst würde anerkannt.";
        }
        return " "
                + reason.replaceFirst("^Zählt (noch )?nicht: ", "Auch sonst würde der Nachweis $1nicht zählen: ")
                        .replaceFirst("^Noch offen: ", "Auch sonst wäre noch offen: ");
    }
}
