package de.schulungsnachweis.front.staff;

import de.schulungsnachweis.evaluation.person.StaffFilter;
import de.schulungsnachweis.evaluation.person.StaffState;
import de.schulungsnachweis.mandate.TargetGroup;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filter as the address of the page says it. What names a person is never in an address.
 *
 * @param einheit code of a unit; empty for all
 * @param klaerung true for only those with a certificate that waits for a decision
 * @param seite number of the page, from 0
 */
record StaffQuery(
        @Nullable String einheit,
        @Nullable String sachgebiet,
        @Nullable TargetGroup gruppe,
        @Nullable StaffState stand,
        @Nullable Boolean klaerung,
        @Nullable Integer seite) {

    private static final String PATH = "/beschaeftigte";

    StaffFilter filter(@Nullable String search) {
        return new StaffFilter(
                filled(einheit), filled(sachgebiet), gruppe, stand, Boolean.TRUE.equals(klaerung), filled(search));
    }

    int page() {
        return seite == null ? 0 : seite;
    }

    /** The address of another page of the same list. */
    public String address(int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        add(address, "einheit", einheit);
        add(address, "sachgebiet", sachgebiet);
        add(address, "gruppe", gruppe);
        add(address, "stand", stand);
        add(address, "klaerung", klaerung);
        if (page > 0) {
            address.queryParam("seite", page);
        }
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    private static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
