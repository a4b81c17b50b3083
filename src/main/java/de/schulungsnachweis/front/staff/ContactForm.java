package de.schulungsnachweis.front.staff;

import de.schulungsnachweis.evaluation.person.Workplace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For which Sachgebiet what is set.
 *
 * @param ort unit and Sachgebiet as {@link #key} writes them
 * @param buergerkontakt "ja" or "nein"
 * @param personen how many persons the confirmation spoke of; null before
 */
record ContactForm(
        @Nullable String ort,
        @Nullable String buergerkontakt,
        @Nullable Integer personen) {

    /** What is to be set; null if nothing is chosen. */
    public @Nullable Boolean contact() {
        if ("ja".equals(buergerkontakt)) {
            return true;
        }
        return "nein".equals(buergerkontakt) ? false : null;
    }

    Optional<Workplace> workplace(List<Workplace> workplaces) {
        return workplaces.stream().filter(place -> key(place).equals(ort)).findFirst();
    }

    Map<String, String> objections(boolean placeKnown) {
        Map<String, String> objections = new LinkedHashMap<>();
        if (!placeKnown) {
            objections.put("ort", "contact.objection.place");
        }
        if (contact() == null) {
            objections.put("buergerkontakt", "contact.objection.answer");
        }
        return objections;
    }

    static Map<String, Workplace> places(List<Workplace> workplaces) {
        Map<String, Workplace> places = new LinkedHashMap<>();
        workplaces.forEach(place -> places.put(key(place), place));
        return places;
    }

    private static String key(Workplace place) {
        return place.unitCode() + "|" + Objects.requireNonNullElse(place.subUnit(), "");
    }
}
