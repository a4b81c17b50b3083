package de.schulungsnachweis.intake.plan;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How PostgreSQL works on all rows of a list at once. */
public final class WholeLists {

    private WholeLists() {}

    /**
     * For the rest of the transaction: memory for joining a list, a sample that is large enough to choose the way of joining,
     * and no compiling of statements that are each run once.
     */
    public static void prepare(JdbcClient jdbc) {
        jdbc.sql("set local work_mem = '64MB'; set local default_statistics_target = 10; set local jit = off")
                .update();
    }
}
