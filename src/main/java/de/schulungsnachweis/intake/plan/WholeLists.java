package de.schulungsnachweis.intake.plan;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How PostgreSQL works on all rows of a list at once. */
public final class WholeLists {

    private WholeLists() {}

    /**
     * For the rest of the transaction: memory for joining a list, and no compiling of statements that are each run once. The
     * sample for the planner stays as large as everywhere: with a smaller one it takes persons for fewer than they are.
     */
    public static void prepare(JdbcClient jdbc) {
        jdbc.sql("set local work_mem = '64MB'; set local jit = off").update();
    }
}
