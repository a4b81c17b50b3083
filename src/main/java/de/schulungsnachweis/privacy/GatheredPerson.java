package de.schulungsnachweis.privacy;

import de.schulungsnachweis.access.SqlScript;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is stored of one person, noted within the caller's transaction: for the export and for the erasure alike. */
@Component
class GatheredPerson {

    private static final SqlScript FIND = SqlScript.load("privacy/find-person.sql");
    private static final SqlScript TOUCH = SqlScript.load("privacy/touch-units.sql");
    private static final SqlScript GATHER = SqlScript.load("privacy/gather-persons.sql");
    private static final SqlScript MENTIONS = SqlScript.load("privacy/find-mentions.sql");

    private final JdbcClient jdbc;

    GatheredPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes what is stored. */
    void gather(long person) {
        FIND.with(jdbc).param("person", person).update();
        note();
    }

    /** Keeps lists of the person's units from being applied meanwhile, and notes what is stored. */
    void gatherAlone(long person) {
        FIND.with(jdbc).param("person", person).update();
        TOUCH.with(jdbc).update();
        note();
    }

    private void note() {
        GATHER.with(jdbc).update();
        MENTIONS.with(jdbc).update();
    }
}
