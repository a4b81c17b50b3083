package de.schulungsnachweis.sheet.cell;

import de.schulungsnachweis.sheet.Source;
import de.schulungsnachweis.sheet.TrainingFormat;
import de.schulungsnachweis.sheet.file.VisibleText;
import java.util.Locale;
import java.util.Set;

/** Reads the words for format and source; what is not known stays a question without weight. */
public final class WordReader {

    private static final Set<String> NOTHING = Set.of("", "-", "–", "k.a.", "?", "keine angabe");

    private static final int LONGEST = 200;

    private WordReader() {}

    /** How a training was held. */
    public static Finding<TrainingFormat> format(String written) {
        String text = lower(written);
        if (NOTHING.contains(text)) {
            return Finding.missing();
        }
        if (text.matches(".*(?:kongress|tagung|(?<!video)konferenz).*")) {
            return Finding.sure(TrainingFormat.CONGRESS);
        }
        if (text.contains("fachtag")) {
            return Finding.sure(TrainingFormat.CONFERENCE_DAY);
        }
        if (text.matches(".*(?:e-?learning|wbt|selbstlern|web ?based|lernmodul|lernplattform).*")) {
            return Finding.sure(TrainingFormat.E_LEARNING);
        }
        if (text.matches(".*(?:online|webinar|digital|virtuell|web-?seminar|video|zoom|teams|webex).*")) {
            return Finding.sure(TrainingFormat.ONLINE);
        }
        if (text.matches(".*(?:präsenz|praesenz|vor ort|inhouse|seminar|workshop|kurs|schulung|vortrag).*")) {
            return Finding.sure(TrainingFormat.IN_PERSON);
        }
        return Finding.impossible("FORMAT_UNKNOWN");
    }

    /** Where a training came from. */
    public static Finding<Source> source(String written) {
        String text = lower(written);
        if (NOTHING.contains(text)) {
            return Finding.missing();
        }
        if (text.contains("bildungsurlaub") || text.contains("bildungszeit") || text.contains("bildungsfreistellung")) {
            return Finding.sure(Source.EDUCATIONAL_LEAVE);
        }
        if (text.matches(".*(?:privat|freizeit|eigen(?:initiative|e kosten)|selbst).*")) {
            return Finding.sure(Source.PRIVATE);
        }
        if (text.matches(".*(?:zentral|intern|inhouse|jahresprogramm|fortbildungsprogramm|stadtintern|hausintern).*")) {
            return Finding.sure(Source.CENTRAL);
        }
        if (text.matches(".*(?:extern|fremd|drittanbieter).*")) {
            return Finding.sure(Source.EXTERNAL);
        }
        return Finding.impossible("SOURCE_UNKNOWN");
    }

    private static String lower(String written) {
        String text = VisibleText.of(written).toLowerCase(Locale.GERMAN);
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
