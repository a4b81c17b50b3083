package de.schulungsnachweis.front.recognition;

import de.schulungsnachweis.certificate.DurationReader;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.recognition.DecisionOrder;
import de.schulungsnachweis.recognition.RecognitionCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a decision says.
 *
 * @param entscheidung the name of a category, or {@code NEIN}; null where the duration is asked
 * @param geltung {@code titel}, {@code anbieter-n} or {@code kurs-n}, n counting what the page lists
 * @param mindestens the shortest duration that counts, as people write it; empty for any
 * @param dauer the duration as people write it; null where the content is asked
 */
record DecisionForm(
        @Nullable String entscheidung,
        @Nullable String geltung,
        @Nullable String mindestens,
        @Nullable String dauer,
        @Nullable String grund) {

    private static final Pattern PLACE = Pattern.compile("(anbieter|kurs)-(\\d{1,3})");
    private static final String NO = "NEIN";
    private static final String WHOLE_TITLE = "titel";

    static DecisionForm empty(RecognitionCase open) {
        return new DecisionForm(
                open.guess() == null ? null : open.guess().name(),
                open.saysNothing() ? null : WHOLE_TITLE,
                null,
                null,
                null);
    }

    /** What cannot be taken: the message by the field, in the order of the form; empty if all can. */
    Map<String, String> objections(RecognitionCase open, DurationReader durations, List<Category> categories) {
        Map<String, String> objections = new LinkedHashMap<>();
        if (open.duration() && minutes(dauer, durations) == null) {
            objections.put("dauer", "decision.objection.duration");
        }
        if (!open.duration() && !decided(categories)) {
            objections.put("entscheidung", "decision.objection.decision");
        }
        if (provider(open) == null && courseNumber(open) == null) {
            if (!WHOLE_TITLE.equals(geltung)) {
                objections.put("geltung", "decision.objection.place");
            } else if (open.saysNothing()) {
                objections.put("geltung", "decision.objection.saysNothing");
            }
        }
        if (!text(mindestens).isEmpty() && minutes(mindestens, durations) == null) {
            objections.put("mindestens", "decision.objection.least");
        }
        if (text(grund).isEmpty()) {
            objections.put("grund", "decision.objection.reason");
        }
        return objections;
    }

    /** The order that it gives; to be asked only without an objection. */
    DecisionOrder order(RecognitionCase open, DurationReader durations, Mandate mandate) {
        return new DecisionOrder(
                open.title(),
                provider(open),
                courseNumber(open),
                open.duration() || NO.equals(entscheidung) ? null : mandate.category(text(entscheidung)),
                open.duration() ? minutes(dauer, durations) : null,
                open.duration() ? null : minutes(mindestens, durations),
                text(grund));
    }

    private boolean decided(List<Category> categories) {
        return NO.equals(entscheidung)
                || categories.stream().anyMatch(category -> category.name().equals(entscheidung));
    }

    private @Nullable String provider(RecognitionCase open) {
        return chosen("anbieter", open.providers());
    }

    private @Nullable String courseNumber(RecognitionCase open) {
        return chosen("kurs", open.courseNumbers());
    }

    private @Nullable String chosen(String kind, List<String> values) {
        Matcher place = PLACE.matcher(text(geltung));
        if (!place.matches() || !place.group(1).equals(kind)) {
            return null;
        }
        int index = Integer.parseInt(place.group(2));
        return index < values.size() ? values.get(index) : null;
    }

    private static @Nullable Integer minutes(@Nullable String written, DurationReader durations) {
        return text(written).isEmpty() ? null : durations.read(text(written)).minutes();
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }
}
