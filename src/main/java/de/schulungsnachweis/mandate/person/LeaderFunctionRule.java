package de.schulungsnachweis.mandate.person;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Points out where the list says "nein" to a leader although the function names one (R1, R3). The list is never
 * overruled, so only plain cases are asked about: a level from Sachgebietsleitung upwards, held by the person.
 */
public final class LeaderFunctionRule {

    private static final String HEAD = "(?:leitung|leiter(?:in)?|ltg|ltr)(?![a-z])";

    private static final String LEVEL_BEFORE_HEAD = "(?:[a-z]*(?:sachgebiets|abteilungs|amts|fachbereichs|fachdienst"
            + "|fachdiensts|geschaeftsbereichs|dezernats|referats|verwaltungsstellen|stabsstellen)|eigenbetriebs"
            + "|betriebs|werks?|sg|abt|fb|gb)";

    private static final String LEVEL_AFTER_HEAD = "(?:(?:des|der|vom|von|eines|einer) )?(?:sachgebiete?s?|sg|abteilung"
            + "|abt|[a-z]*amte?s?|fachbereiche?s?|fachdienste?s?|geschaeftsbereiche?s?|dezernate?s?|eigenbetriebe?s?"
            + "|verwaltungsstelle|stabsstelle)(?![a-z])";

    private static final Pattern LEADER = Pattern.compile("(?<![a-z])(?:"
            + LEVEL_BEFORE_HEAD + " ?" + HEAD
            + "|" + HEAD + " " + LEVEL_AFTER_HEAD
            + "|beigeordneter?|oberbuergermeister(?:in)?|buergermeister(?:in)?)(?![a-z])");

    /** Words before the level that say that the person only works for or stands in for its holder. */
    private static final Pattern SOMEBODY_ELSE_BEFORE = Pattern.compile("stv|stellv|vertret|assisten|sekret|vorzimmer"
            + "|referent|mitarbeit|sachbearbeit|fahrer|buero |ehemalig|designiert|nachwuchs|unterstuetzung|zuarbeit");

    /** After the level such words may also name a subject ("Fahrerlaubnisse"), so that only whole words count. */
    private static final Pattern SOMEBODY_ELSE_AFTER = Pattern.compile("(?<![a-z])(?:stv|stellv|vertret)"
            + "|(?<![a-z])(?:assistenz|assistentin|assistent|sekretariat|vorzimmer)(?![a-z])");

    /** "der Amtsleitung": the function belongs to somebody who works for the leader. */
    private static final Pattern IN_SERVICE_OF =
            Pattern.compile("(?:^| )(?:der|des|dem|den|die|zur|zum|fuer|bei|an) $");

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9]+");

    private LeaderFunctionRule() {}

    /**
     * Whether a reason has to be given before the release.
     *
     * @param function the function as the list names it; null if it names none
     * @param leader what the list says to "Führungskraft"; null if it says nothing
     */
    public static boolean contradicts(@Nullable String function, @Nullable Boolean leader) {
        return function != null && Boolean.FALSE.equals(leader) && namesLeader(plain(function));
    }

    private static boolean namesLeader(String function) {
        Matcher matcher = LEADER.matcher(function);
        while (matcher.find()) {
            String before = function.substring(0, matcher.start());
            boolean somebodyElse = SOMEBODY_ELSE_BEFORE.matcher(before).find()
                    || IN_SERVICE_OF.matcher(before).find()
                    || SOMEBODY_ELSE_AFTER
                            .matcher(function.substring(matcher.end()))
                            .find();
            if (!somebodyElse) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String function) {
        String folded = function.toLowerCase(Locale.ROOT)
                .replaceAll("[*:_/(·-]+in(nen)?\\b\\)?", "in")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return NEITHER_LETTER_NOR_DIGIT.matcher(folded).replaceAll(" ").strip();
    }
}
