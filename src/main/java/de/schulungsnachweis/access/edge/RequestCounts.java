package de.schulungsnachweis.access.edge;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts in the database that all instances share; it forgets a count after some minutes. */
final class RequestCounts {

    private final JdbcClient jdbc;

    RequestCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts one more request.
     *
     * @param minute minutes since 1970
     * @param caller a hash of who asks for what
     * @return how many of the caller there were in this minute, this one included
     */
    int add(long minute, byte[] caller) {
        return jdbc.sql("select count_request(:minute, :caller)")
                .param("minute", minute)
                .param("caller", caller)
                .query(Integer.class)
                .single();
    }
}
