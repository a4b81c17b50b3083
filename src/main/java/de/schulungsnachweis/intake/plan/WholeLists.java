package de.schulungsnachweis.intake.plan;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How PostgreSQL works on all rows of a list at once. */
public final class WholeLists {

    /** From so many rows on, reading all persons takes less time than looking up each one of the list. */
    private static final int LONG_LIST = 5_000;

    private WholeLists() {}

    /**
     * For the rest of the transaction: memory for joining a list, and no compiling of statements that are each run once. The
     * sample for the planner stays as large as everywhere: with a smaller one it takes persons for fewer than they are.
     */
    public static void prepare(JdbcClient jdbc) {
        jdbc.sql("set local work_mem = '64MB'; set local jit = off").update();
    }

    /**
     * For the rest of the transaction: a long staff list is joined as a whole. The planner would look up its persons one by
     * one, as it takes the questions of the policies, which nobody asks for a job, for part of the cost of reading a row.
     */
    public static void joinAsWhole(JdbcClient jdbc, long runId) {
        jdbc.sql(
                        "select set_config('enable_nestloop', 'off', true) from import_run where id = :run and rows_read >= :long")
                .param("run", runId)
                .param("long", LONG_LIST)
                .query(String.class)
                .optional();
    }
}
