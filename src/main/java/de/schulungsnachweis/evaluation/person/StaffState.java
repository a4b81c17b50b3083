package de.schulungsnachweis.evaluation.person;

/** How far a person of the target group is. */
public enum StaffState {
    OPEN("noch nicht erfüllt"),
    /** Not fulfilled yet, with a certificate that waits for a decision. */
    IN_REVIEW("noch nicht erfüllt, Nachweis in Klärung"),
    FULFILLED("erfüllt");

    private final String label;

    StaffState(String label) {
        this.label = label;
    }

    /** The German term that users read. */
    public String label() {
        return label;
    }
}
