package de.schulungsnachweis.recognition.correction;

import de.schulungsnachweis.access.SqlScript;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Holds corrections against what a staged list says. */
@Repository
public class RememberedCorrections {

    private static final SqlScript HOLD = SqlScript.load("recognition/hold-corrections.sql");

    private final JdbcClient jdbc;

    RememberedCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Staged certificates whose persons are known say what was corrected of them. */
    @Transactional
    public void apply(long runId) {
        HOLD.with(jdbc).param("run", runId).update();
    }
}
