package de.schulungsnachweis.intake.plan;

import de.schulungsnachweis.organisation.UnitDirectory;
import de.schulungsnachweis.organisation.UnitReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says of a text, while a list is still being read, which unit it will most likely be found to name. What is right shows only
 * when all texts are known ({@link StagedUnits}); a right guess spares writing every row once more.
 */
public final class GuessedUnits {

    private final UnitDirectory known;
    private final boolean unknownAreNew;
    private final Map<String, Optional<String>> codes = new LinkedHashMap<>();

    /** @param unknownAreNew whether a unit that is not known may be one that the list brings */
    GuessedUnits(UnitDirectory known, boolean unknownAreNew) {
        this.known = known;
        this.unknownAreNew = unknownAreNew;
    }

    /** The code of the unit; null if there is no guess. */
    public @Nullable String codeOf(@Nullable String text) {
        return text == null ? null : codes.computeIfAbsent(text, this::guess).orElse(null);
    }

    /** All texts that were asked about, in the order in which they came first. */
    List<String> texts() {
        return List.copyOf(codes.keySet());
    }

    private Optional<String> guess(String text) {
        Optional<String> found = known.find(text);
        return found.isPresent() || !unknownAreNew
                ? found
                : Optional.of(UnitReading.fromStaffList(text).code());
    }
}
