package de.schulungsnachweis.sheet.cell;

import de.schulungsnachweis.sheet.cell.day.DayReader;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.VisibleText;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads whether a proof exists, from a column for it or from the state that an export gives (R13). */
public final class ProofReader {

    private static final Pattern NOT_YET = Pattern.compile(
            "(?u).*\\b(?:angemeldet|anmeldung|vorgemerkt|warteliste|geplant|gebucht|eingeladen|genehmigt|beantragt|storniert|abgemeldet|abgesagt|"
                    + "abgebrochen|ausgefallen|abgelehnt|nicht erschienen|nicht teilgenommen|nicht anwesend|unentschuldigt|entschuldigt|fehlte|"
                    + "nicht abgeschlossen|nicht begonnen|nicht bearbeitet|in bearbeitung|begonnen|laufend|läuft|offen|ausstehend|folgt|wird nachgereicht|"
                    + "nachzureichen|fehlt|liegt nicht vor|nicht vorhanden|nicht vorgelegt|not completed|incomplete|not started|pending|withdrawn|waitlist(?:ed)?|no-show|absent|dropped|unsuccessful|not attended|in progress|enrolled|registered|cancelled|"
                    + "no show|krank)\\b.*");
    private static final Pattern DONE = Pattern.compile(
            "(?u).*\\b(?:teilgenommen|teilnahme|absolviert|abgeschlossen|bestanden|erfolgreich|bearbeitet|erledigt|besucht|anwesend|durchgeführt|liegt vor|"
                    + "vorgelegt|vorhanden|ausgestellt|erhalten|eingereicht|abgegeben|in akte|in personalakte|zur akte|zertifikat|teilnahmebescheinigung|bescheinigung|"
                    + "teilnehmerliste|teilnahmeliste|urkunde|nachweis|kopie|scan|passed|successful|successfully|complete|present|completed|attended|finished|abgelaufen)\\b.*");
    private static final Pattern FAILED =
            Pattern.compile("(?u).*(?:\\bnicht bestanden\\b|\\bdurchgefallen\\b|grenze nicht erreicht|\\bfailed\\b).*");
    private static final Pattern ATTENDED =
            Pattern.compile("(?u).*\\b(?:teilgenommen|teilnahme|anwesend|besucht|attended)\\b.*");

    private static final int LONGEST = 200;

    private ProofReader() {}

    /** True if there is a proof, false if there is none yet. */
    public static Finding<Boolean> read(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT) {
            return cell.kind() == Cell.Kind.NUMBER && cell.format().isDate()
                    ? Finding.sure(true)
                    : YesNoReader.read(cell);
        }
        return read(cell.text());
    }

    /** The same for text. */
    public static Finding<Boolean> read(String written) {
        if (written.length() > LONGEST) {
            return Finding.ask(null, "STATE_UNCLEAR");
        }
        String text = VisibleText.of(written).toLowerCase(Locale.GERMAN);
        Finding<Boolean> plain = YesNoReader.read(text);
        if (plain.certainty() != Finding.Certainty.ASK) {
            return plain;
        }
        if (FAILED.matcher(text).matches()) {
            return ATTENDED.matcher(text.replace("nicht teilgenommen", "")).matches()
                    ? Finding.sure(true)
                    : Finding.ask(null, "STATE_UNCLEAR");
        }
        if (NOT_YET.matcher(text).matches()) {
            return Finding.sure(false);
        }
        if (DONE.matcher(text).matches() || isDay(text)) {
            return Finding.sure(true);
        }
        return Finding.ask(null, "STATE_UNCLEAR");
    }

    /** True if the text is a word for a state and nothing else: a state cell tells more than an "x". */
    public static boolean isState(String written) {
        if (written.length() > LONGEST) {
            return false;
        }
        String text = VisibleText.of(written).toLowerCase(Locale.GERMAN);
        return FAILED.matcher(text).matches()
                || NOT_YET.matcher(text).matches()
                || DONE.matcher(text).matches();
    }

    private static boolean isDay(String text) {
        return DayReader.read(Cell.text(0, text)).certainty() == Finding.Certainty.SURE;
    }
}
