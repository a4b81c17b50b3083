package de.schulungsnachweis.access.database;

import de.schulungsnachweis.access.DatabaseUnavailableException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start with a database role for which row-level security would not hold. */
@Component
final class ServiceRoleGuard implements SmartInitializingSingleton {

    private final JdbcClient jdbc;

    ServiceRoleGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        boolean unbound = jdbc.sql("""
                        select exists (select from pg_roles where rolname = current_user and (rolsuper or rolbypassrls))
                            or exists (select from pg_class where relname = 'person'
                                and pg_has_role(current_user, relowner, 'member'))
                        """).query(Boolean.class).single();
        if (unbound) {
            throw new DatabaseUnavailableException(
                    "Das Datenbank-Konto des Dienstes (spring.datasource.username) hat zu viele Rechte: Es umgeht den Schutz der "
                            + "Zeilen. Bitte nehmen Sie ein Konto, das weder Superuser noch Eigentümer der Tabellen ist.");
        }
    }
}
