package de.schulungsnachweis.organisation;

import de.schulungsnachweis.shared.UnitCode;
import de.schulungsnachweis.shared.UnitText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the unit that a list means. A misread or unknown text finds none; it never makes a new unit. */
public final class UnitDirectory {

    private final Map<String, String> codeBySpelling;

    /**
     * @param codeBySpelling code by every spelling in the normal form of {@link UnitCode#key(String)}
     */
    UnitDirectory(Map<String, String> codeBySpelling) {
        this.codeBySpelling = new HashMap<>(codeBySpelling);
    }

    /** The code of the unit as it is stored; "10.1" is found as 10 unless 10.1 is itself a unit. */
    public Optional<String> find(String written) {
        UnitText text = UnitCode.parse(written);
        @Nullable String whole = codeBySpelling.get(UnitCode.key(text.written()));
        if (whole != null) {
            return Optional.of(whole);
        }
        for (@Nullable UnitCode code = text.code(); code != null; code = code.parent()) {
            @Nullable String found = codeBySpelling.get(code.key());
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
