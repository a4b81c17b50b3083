package de.schulungsnachweis.certificate.duration.term;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words and signs between the amounts. */
final class MarkWords {

    private static final Map<String, Term.Mark> MARKS = marks();
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:mo|di|mi|do|fr|sa|so)|(?:mon|diens|donners|frei|sams)tag(?:s|e|en)?|mittwoch(?:s|e|en)?|sonn(?:tag|abend)(?:s|en?)?");
    private static final Pattern MEETING = Pattern.compile(
            "(?:\\p{L}*)(?:abende?n?|termine?n?|treffen|sitzung(?:en)?|module?[ns]?|bl[oö]cke?n?|vormittage?n?"
                    + "|nachmittage?n?|sessions?|webinare?n?|(?:donners|diens|sams|mon|frei)tagen|mittwochen)");
    private static final Pattern PAUSE = Pattern.compile("\\p{L}*pausen?|mittag");

    private static final Set<String> TIMES = Set.of("x", "×", "*", "mal");

    private MarkWords() {}

    private static Map<String, Term.Mark> marks() {
        Map<String, Term.Mark> marks = new HashMap<>();
        put(marks, Term.Mark.EACH, "je", "jeweils", "à", "á", "a", "zu", "@");
        put(marks, Term.Mark.PER_MEETING, "täglich", "tägl");
        put(marks, Term.Mark.PER_WEEK, "wöchentlich", "wöchentl");
        put(marks, Term.Mark.PLUS, "+", "und", "plus", "sowie", "&", "u", "zzgl", "zuzüglich");
        put(marks, Term.Mark.TO, "-", "–", "bis");
        put(marks, Term.Mark.OR, "oder", "bzw", "|");
        put(marks, Term.Mark.PART, "davon", "darunter", "inkl", "inklusive", "incl", "einschließlich", "einschl");
        put(marks, Term.Mark.WITH, "mit");
        put(marks, Term.Mark.NOT_TRAINING, "abreise", "anreise", "ausflug", "rahmenprogramm", "reisetag", "freizeit");
        put(
                marks,
                Term.Mark.APPROXIMATELY,
                "ca",
                "circa",
                "zirka",
                "etwa",
                "rund",
                "ungefähr",
                "~",
                "≈",
                "knapp",
                "gut",
                "rd",
                "durchschnittlich");
        put(marks, Term.Mark.AT_LEAST, "mind", "mindestens", "min", "ab", ">", "≥", "über", "mehr");
        put(marks, Term.Mark.AT_MOST, "max", "maximal", "höchstens", "<", "≤", "unter", "weniger");
        put(marks, Term.Mark.SEPARATOR, ",", ";", "/", "=");
        put(marks, Term.Mark.OPEN, "(", "[");
        put(marks, Term.Mark.CLOSE, ")", "]");
        return Map.copyOf(marks);
    }

    private static void put(Map<String, Term.Mark> marks, Term.Mark mark, String... words) {
        for (String word : words) {
            marks.put(word, mark);
        }
    }

    static Optional<Term.Mark> markOf(String word) {
        Term.Mark mark = MARKS.get(word);
        if (mark != null) {
            return Optional.of(mark);
        }
        if (PAUSE.matcher(word).matches()) {
            return Optional.of(Term.Mark.BREAK);
        }
        return WEEKDAY.matcher(word).matches() ? Optional.of(Term.Mark.WEEKDAY) : Optional.empty();
    }

    /** True for what is counted as one meeting of several: "Abende", "Termine", "x". */
    static boolean isMeeting(String word) {
        return isTimesSign(word) || MEETING.matcher(word).matches();
    }

    static boolean isTimesSign(String word) {
        return TIMES.contains(word);
    }
}
