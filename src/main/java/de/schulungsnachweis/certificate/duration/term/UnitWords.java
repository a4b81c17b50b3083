package de.schulungsnachweis.certificate.duration.term;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for units, with their abbreviations and compounds. */
final class UnitWords {

    private static final Map<DurationUnit, Set<String>> WORDS = Map.of(
            DurationUnit.MINUTE, Set.of("min", "mins", "minute", "minuten", "minutes", "'", "′", "’"),
            DurationUnit.HOUR,
                    Set.of(
                            "h",
                            "hr",
                            "hrs",
                            "std",
                            "stdn",
                            "stunde",
                            "stunden",
                            "zeitstunde",
                            "zeitstunden",
                            "zstd",
                            "zeitstd",
                            "hour",
                            "hours",
                            "vollstunden",
                            "seminarstunden",
                            "lehrgangsstunden"),
            DurationUnit.TEACHING_UNIT,
                    Set.of(
                            "ue",
                            "ues",
                            "ustd",
                            "ust",
                            "ustdn",
                            "ustunde",
                            "ustunden",
                            "unterrichtseinheit",
                            "unterrichtseinheiten",
                            "unterrichtsstunde",
                            "unterrichtsstunden",
                            "unterrichtsstd",
                            "lerneinheit",
                            "lerneinheiten",
                            "lehreinheit",
                            "lehreinheiten",
                            "le",
                            "schulstunde",
                            "schulstunden",
                            "übungseinheiten",
                            "akademische"),
            DurationUnit.DOUBLE_UNIT, Set.of("doppelstunde", "doppelstunden"),
            DurationUnit.LESSON,
                    Set.of(
                            "lektion",
                            "lektionen",
                            "lekt",
                            "einheit",
                            "einheiten",
                            "unit",
                            "units",
                            "lessons",
                            "kursstunden"),
            DurationUnit.DAY,
                    Set.of(
                            "tag",
                            "tage",
                            "tagen",
                            "tages",
                            "day",
                            "days",
                            "arbeitstag",
                            "arbeitstage",
                            "arbeitstagen",
                            "werktag",
                            "werktage"),
            DurationUnit.WEEK, Set.of("woche", "wochen", "week", "weeks"),
            DurationUnit.LONG,
                    Set.of("monat", "monate", "monaten", "jahr", "jahre", "jahren", "semester", "months", "quartal"));
    private static final Pattern DAYS_COMPOUND =
            Pattern.compile("(?:lern|kurs|seminar|schulungs|präsenz|fortbildungs|veranstaltungs|freistellungs|workshop|"
                    + "unterrichts|online|lehrgangs|bildungs|modul|block|studien)tage?n?s?");
    private static final Pattern WEEKS_COMPOUND = Pattern.compile("\\p{L}+wochen?");
    private static final Pattern ADJECTIVE = Pattern.compile(
            "(?<number>\\p{L}*?)(?<unit>tägig|stündig|minütig|wöchig|monatig|jährig|semestrig)(?:e[nrsm]?)?");
    private static final Map<String, DurationUnit> ADJECTIVES = Map.of(
            "tägig", DurationUnit.DAY,
            "stündig", DurationUnit.HOUR,
            "minütig", DurationUnit.MINUTE,
            "wöchig", DurationUnit.WEEK,
            "monatig", DurationUnit.LONG,
            "jährig", DurationUnit.LONG,
            "semestrig", DurationUnit.LONG);
    private static final Pattern HALF_DAYS = Pattern.compile("halb(?:s)?tag(?:e|en|es|s)?(?:-?\\p{L}{4,})?");
    private static final Pattern ONE_DAY = Pattern.compile(
            "(?:ganz)?tages(?:kurs|seminar|veranstaltung|workshop|schulung|training|fortbildung|lehrgang)"
                    + "|ganztags|ganztagig|ganztagesveranstaltung");
    private static final Pattern ONE_HALF_DAY = Pattern.compile("halbtags|halbtagesseminar|halbtagesveranstaltung"
            + "|halbtagesworkshop|halbtagesschulung|halbtageskurs|halbtag");
    private static final Pattern HOUR_PART = Pattern.compile("(viertel|dreiviertel|halb)stunde");

    private UnitWords() {}

    /** The unit that a word names, as in "6 Stunden" or "5-tägig". */
    static Optional<DurationUnit> unitOf(String word) {
        for (Map.Entry<DurationUnit, Set<String>> entry : WORDS.entrySet()) {
            if (entry.getValue().contains(word)) {
                return Optional.of(entry.getKey());
            }
        }
        Matcher adjective = ADJECTIVE.matcher(word);
        if (adjective.matches() && adjective.group("number").isEmpty()) {
            return Optional.ofNullable(ADJECTIVES.get(adjective.group("unit")));
        }
        if (DAYS_COMPOUND.matcher(word).matches()) {
            return Optional.of(DurationUnit.DAY);
        }
        return WEEKS_COMPOUND.matcher(word).matches() ? Optional.of(DurationUnit.WEEK) : Optional.empty();
    }

    /** True for "Halbtage" and its compounds: a number before it counts half days. */
    static boolean countsHalfDays(String word) {
        return HALF_DAYS.matcher(word).matches();
    }

    /** The amount that one word states alone, as in "zweitägig", "Tagesseminar", "Dreiviertelstunde". */
    static Optional<Term.Amount> amountOf(String word) {
        if (ONE_DAY.matcher(word).matches()) {
            return Optional.of(Term.Amount.of(1, DurationUnit.DAY));
        }
        if (ONE_HALF_DAY.matcher(word).matches()) {
            return Optional.of(Term.Amount.of(0.5, DurationUnit.DAY));
        }
        Matcher part = HOUR_PART.matcher(word);
        if (part.matches()) {
            return NumberWords.valueOf(part.group(1)).map(value -> Term.Amount.of(value, DurationUnit.HOUR));
        }
        return adjectiveAmount(word);
    }

    private static Optional<Term.Amount> adjectiveAmount(String word) {
        Matcher adjective = ADJECTIVE.matcher(word);
        DurationUnit unit = adjective.matches() ? ADJECTIVES.get(adjective.group("unit")) : null;
        if (unit == null) {
            return Optional.empty();
        }
        return NumberWords.valueOf(adjective.group("number")).map(value -> Term.Amount.of(value, unit));
    }
}
