package de.schulungsnachweis.privacy;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whom somebody means by what was typed: a personnel number, or "family name, given name" of somebody whom the lists give no
 * number (R26).
 */
record TypedPerson(String text) {

    private static final String MEANT = """
            select p.id
            from person p
            where (p.personnel_number = :typed or p.personnel_number is null
                and lower(concat_ws(', ', p.family_name, p.given_name)) = lower(:typed))
            """;

    static TypedPerson of(String typed) {
        return new TypedPerson(typed.strip());
    }

    /** The only person that is meant; empty for none and for several. */
    Optional<Long> only(JdbcClient jdbc) {
        return one(jdbc.sql(MEANT)
                .param("typed", text)
                .query((row, number) -> row.getLong("id"))
                .list());
    }

    /** The only person of the units that is meant; who is in no unit today belongs to the one that had the person last. */
    Optional<Long> only(JdbcClient jdbc, OwnUnits own) {
        return one(jdbc.sql(MEANT + " and " + OwnUnits.OWNS)
                .param("typed", text)
                .param("units", own.codes())
                .param("today", own.today())
                .query((row, number) -> row.getLong("id"))
                .list());
    }

    private static Optional<Long> one(List<Long> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
