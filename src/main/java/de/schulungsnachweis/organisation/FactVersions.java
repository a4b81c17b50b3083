package de.schulungsnachweis.organisation;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps changes by hand and imports of the same units apart: what was planned before a change is refused after it. */
@Repository
public class FactVersions {

    private final JdbcClient jdbc;

    FactVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The facts of these units are about to change: nobody else changes them until the caller's transaction ends. */
    public void change(Collection<String> units) {
        for (String unit : units.stream().distinct().sorted().toList()) {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('schulungsnachweis.unit'), hashtext(:unit))")
                    .param("unit", unit)
                    .query((row, number) -> unit)
                    .single();
            jdbc.sql("""
                            insert into unit_version (unit_code, version) values (:unit, 1)
                            on conflict (unit_code) do update set version = unit_version.version + 1
                            """).param("unit", unit).update();
        }
    }
}
