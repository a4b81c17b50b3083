package de.schulungsnachweis.front.page;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.UnitWish;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which table an address asks for.
 *
 * @param asOf the as-of day; null for the last day of the mandate
 */
record TableAddress(@Nullable LocalDate asOf, UnitWish wish) {

    /** A name of a Geschäftsbereich may hold a comma, so that only whole values are read. */
    static TableAddress of(@Nullable LocalDate asOf, MultiValueMap<String, String> parameters) {
        return new TableAddress(
                asOf,
                UnitWish.of(parameters.getOrDefault("oe", List.of()), parameters.getOrDefault("bereich", List.of())));
    }

    /** What stands behind the address of the same table in another form; empty for the usual one. */
    String query(Evaluation evaluation) {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        if (asOf != null) {
            query.queryParam("stichtag", asOf);
        }
        @Nullable Set<String> chosen = evaluation.choice().chosen();
        if (chosen != null) {
            chosen.forEach(code -> query.queryParam("oe", "{oe}"));
        }
        return query.encode()
                .build(chosen == null ? new Object[0] : chosen.toArray())
                .toString();
    }
}
