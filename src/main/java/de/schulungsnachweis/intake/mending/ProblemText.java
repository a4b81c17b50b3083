package de.schulungsnachweis.intake.mending;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message of the list of problems in two parts.
 *
 * @param problem what is wrong
 * @param advice what to do; never empty
 */
record ProblemText(String problem, String advice) {

    private static final Pattern PLACE = Pattern.compile(
            "(?s)^(?:Blatt „.*?“, )?Zeile \\d+(?:, Spalte (?:„.*?“(?: \\([A-Z]+\\d+\\))?|[A-Z]+\\d+)(?:, Wert „.*?“)?)?: ");
    /** The first sentence that asks for something. */
    private static final Pattern ASKING = Pattern.compile("(?<=^|[.:?!] )(?:Bitte |\\p{Lu}\\p{Ll}+ Sie )");

    private static final String ADVICE = "Bitte prüfen Sie die Angabe.";

    /**
     * Divides a message.
     *
     * @param column the header of the cell in question; null if the problem is about the whole row
     */
    static ProblemText of(String message, @Nullable String column) {
        String text = PLACE.matcher(message).replaceFirst("");
        Matcher asking = ASKING.matcher(text);
        boolean asks = asking.find();
        String problem = asks ? text.substring(0, asking.start()).strip() : text;
        String place = column == null ? "" : column + ": ";
        return new ProblemText(place + problem, asks ? text.substring(asking.start()) : ADVICE);
    }
}
