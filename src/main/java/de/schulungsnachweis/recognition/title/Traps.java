package de.schulungsnachweis.recognition.title;

import de.schulungsnachweis.recognition.title.rule.Topic.Effect;
import java.util.List;

/** Takes away hits whose words belong to a trap: "Sprache" in "Körpersprache". */
final class Traps {

    private Traps() {}

    static List<Hit> removed(List<Hit> hits) {
        List<Hit> traps = hits.stream()
                .filter(hit -> hit.rule().topic().effect() == Effect.HIDES)
                .toList();
        return hits.stream()
                .filter(hit -> hit.rule().topic().effect() != Effect.HIDES)
                .filter(hit -> isVisible(hit, traps))
                .toList();
    }

    private static boolean isVisible(Hit hit, List<Hit> traps) {
        long hidden = hit.places().stream()
                .filter(place -> isHidden(hit, place, traps))
                .count();
        return hit.rule().parts().size() > 1
                ? hidden == 0
                : hidden < hit.places().size();
    }

    private static boolean isHidden(Hit hit, Hit.Place place, List<Hit> traps) {
        return traps.stream()
                .filter(trap -> {
                    var category = hit.rule().topic().category();
                    return category == null || trap.rule().topic().concerns(category);
                })
                .anyMatch(trap -> trap.places().stream().anyMatch(covering -> covering.covers(place)));
    }
}
