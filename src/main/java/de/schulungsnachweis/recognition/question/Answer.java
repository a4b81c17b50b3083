package de.schulungsnachweis.recognition.question;

/** What can be said of records that may be one training (R9, R14). */
public enum Answer {
    /** Parts of one training: their minutes are added, and the last day of the last part counts. */
    PARTS,
    /** The same training, listed more than once: one record counts. */
    SAME,
    /** Different trainings: each is judged by itself. */
    SEPARATE
}
