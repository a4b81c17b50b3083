package de.schulungsnachweis.access.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;

/** A program that holds an embedded database until it is killed. */
final class KeptDatabaseProgram {

    private KeptDatabaseProgram() {}

    public static void main(String[] args) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.kept(Path.of(args[0]));
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.OWNER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select 7 as answer");
        }
        Files.writeString(Path.of(args[1]), "bereit");
        new CountDownLatch(1).await();
    }
}
