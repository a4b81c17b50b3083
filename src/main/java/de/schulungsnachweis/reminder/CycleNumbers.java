package de.schulungsnachweis.reminder;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cycle in numbers of mails.
 *
 * @param key for example {@code 2026-12}
 */
public record CycleNumbers(String key, Instant preparedAt, int waiting, int sent, int skipped, int failed) {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern ORDER = Pattern.compile("abruf-(\\d{4})-(\\d{2})-(\\d{2})-(.+)");
    private static final Pattern ROUND = Pattern.compile("abfrage-(\\d+)-(.+)");

    /** What the cycle was, in German. */
    public String label() {
        Matcher month = MONTH.matcher(key);
        if (month.matches()) {
            return "Monat " + month.group(2) + "/" + month.group(1);
        }
        Matcher order = ORDER.matcher(key);
        if (order.matches()) {
            return "Abruf für " + order.group(4) + " am " + order.group(3) + "." + order.group(2) + "."
                    + order.group(1);
        }
        Matcher round = ROUND.matcher(key);
        return round.matches() ? "Abfrage " + round.group(1) + ": " + step(round.group(2)) : key;
    }

    private static String step(String step) {
        return switch (step) {
            case "anforderung" -> "Anforderung";
            case "vor-termin" -> "Erinnerung vor dem Termin";
            default -> "Erinnerung nach dem Termin";
        };
    }
}
