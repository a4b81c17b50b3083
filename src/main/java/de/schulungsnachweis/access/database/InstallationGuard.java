package de.schulungsnachweis.access.database;

import de.schulungsnachweis.access.DatabaseUnavailableException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps invented examples and real figures apart, before anybody can ask for either. */
@Component
class InstallationGuard implements SmartInitializingSingleton {

    private final JdbcClient jdbc;
    private final boolean demo;
    private final boolean ownServer;

    InstallationGuard(JdbcClient jdbc, Environment environment) {
        this.jdbc = jdbc;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
        this.ownServer = environment.containsProperty("spring.datasource.url");
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (demo && ownServer) {
            throw new DatabaseUnavailableException(
                    "Die Beispieldaten werden nur in die eingebaute Datenbank geladen. Bitte starten Sie ohne das Profil "
                            + "„demo“, oder ohne eigene Datenbank (spring.datasource.url).");
        }
        // Several instances may start on a new database at the same moment.
        jdbc.sql("insert into installation (example) values (:example) on conflict do nothing")
                .param("example", demo)
                .update();
        boolean example = jdbc.sql("select example from installation")
                .query(Boolean.class)
                .single();
        if (demo != example) {
            throw new DatabaseUnavailableException(
                    demo
                            ? "Diese Datenbank ist für echte Daten angelegt. Beispieldaten werden hier nicht geladen. "
                                    + "Bitte starten Sie ohne das Profil „demo“."
                            : "Diese Datenbank enthält Beispieldaten und kann nicht für echte Daten benutzt werden. Bitte "
                                    + "geben Sie einen anderen Ordner an (schulungsnachweis.database.folder).");
        }
    }
}
