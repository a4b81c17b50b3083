package de.schulungsnachweis.mandate.judging;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether there is a proof of a training (R13). */
public final class ProofRule {

    /** States that say that the person did not finish, although they contain a word that says so. */
    private static final Pattern NOT_DONE = Pattern.compile("(?:nicht|nie|kein\\p{L}*|ohne) (?:vollst\\p{L}* |ganz )?"
            + "(?:teil|abgeschl|absolv|erschien|anwesen|beend)"
            + "|not (?:yet |fully )?(?:compl|attend|start)|failed to|incomplete"
            + "|unvollst|teilweise|abgebrochen|(?:anmeldung|registrierung|buchung) ");

    private static final Pattern DONE = Pattern.compile("teilgenommen|teilnahme best|abgeschlossen|absolviert|bestanden"
            + "|beendet|^erfolgreich$|^mit erfolg$|anwesend|completed?|attended|passed|failed");

    private static final Pattern NOTHING_BUT_LETTERS = Pattern.compile("[^\\p{L}]+");

    private ProofRule() {}

    /** Null says that the list has no such column: then it is a list of proofs that exist. */
    public static boolean exists(@Nullable Boolean stated) {
        return stated == null || stated;
    }

    /**
     * What the state of an exported record says about the proof. Only "teilgenommen", "abgeschlossen" and words of the
     * same meaning are a proof; "nicht bestanden" is one too, since whoever failed had attended.
     *
     * @return null for a blank state, which says nothing
     */
    public static @Nullable Boolean ofState(@Nullable String state) {
        if (state == null || state.isBlank()) {
            return null;
        }
        String words = NOTHING_BUT_LETTERS
                .matcher(state.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return !NOT_DONE.matcher(words).find() && DONE.matcher(words).find();
    }
}
