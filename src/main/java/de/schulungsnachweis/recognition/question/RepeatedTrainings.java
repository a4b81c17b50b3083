package de.schulungsnachweis.recognition.question;

import de.schulungsnachweis.access.SqlScript;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the certificates that are the same training (R14). Works in the caller's transaction. */
@Component
public class RepeatedTrainings {

    private static final SqlScript REPEATED = SqlScript.load("recognition/find-repeated.sql");

    private final JdbcClient jdbc;

    RepeatedTrainings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the persons in the temporary table {@code touched_person}: however many, they are compared set by set. */
    public void ofTouchedPersons() {
        REPEATED.with(jdbc).update();
    }

    /**
     * Of some persons.
     *
     * @param references the persons as their certificates name them
     */
    void of(Collection<String> references) {
        jdbc.sql(
                        "create temporary table touched_person on commit drop as select unnest(:references) as person_reference")
                .param("references", references.toArray(String[]::new))
                .update();
        ofTouchedPersons();
        jdbc.sql("drop table touched_person").update();
    }
}
