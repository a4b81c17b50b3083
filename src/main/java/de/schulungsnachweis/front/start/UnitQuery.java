package de.schulungsnachweis.front.start;

import de.schulungsnachweis.shared.UnitCode;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which units the first page shows, and in which order, as its address says it.
 *
 * @param einheit a part of a code or name; empty for all
 * @param bereich a division; empty for all
 * @param absteigend null for ascending
 */
record UnitQuery(
        @Nullable String einheit,
        @Nullable String bereich,
        @Nullable UnitState meldung,
        @Nullable UnitOrder sortierung,
        @Nullable Boolean absteigend) {

    UnitOrder order() {
        return Objects.requireNonNullElse(sortierung, UnitOrder.CODE);
    }

    boolean descending() {
        return Boolean.TRUE.equals(absteigend);
    }

    /** True where anything narrows the table. */
    public boolean active() {
        return !text(einheit).isEmpty() || !text(bereich).isEmpty() || meldung != null;
    }

    boolean fits(UnitLine unit) {
        String searched = UnitCode.key(text(einheit));
        return (UnitCode.key(unit.name()).contains(searched)
                        || UnitCode.key(unit.code()).contains(searched))
                && (text(bereich).isEmpty() || text(bereich).equals(unit.division()))
                && (meldung == null || meldung.fits(unit));
    }

    /** The address of the same units in the order of a column; once more turns it round. */
    public String address(String column) {
        UnitOrder asked = UnitOrder.valueOf(column);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/").fragment("einheiten");
        add(address, "einheit", text(einheit));
        add(address, "bereich", text(bereich));
        add(address, "meldung", meldung == null ? "" : meldung.name());
        add(address, "sortierung", asked.name());
        add(address, "absteigend", asked == order() && !descending() ? "true" : "");
        return address.encode().build().toUriString();
    }

    /** What a reader without sight hears of a column: "ascending", "descending", or null where it does not sort. */
    public @Nullable String sorted(String column) {
        if (UnitOrder.valueOf(column) != order()) {
            return null;
        }
        return descending() ? "descending" : "ascending";
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
