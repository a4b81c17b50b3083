package de.schulungsnachweis.intake;

import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What imports found wrong, in the order of files and rows. */
@Repository
@Transactional(readOnly = true)
public class Problems {

    private static final String SELECT = """
            select r.file_name, p.sheet, p.row_number as row, p.code, p.column_name as column, p.cell, p.value, p.message
            from import_problem p join import_run r on r.id = p.run_id
            """;

    private final JdbcClient jdbc;

    Problems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The problems of all applied imports. */
    public List<ListedProblem> all() {
        return jdbc.sql(SELECT + "where r.state = 'APPLIED' order by r.id, p.row_number nulls first, p.id")
                .query(new DataClassRowMapper<>(ListedProblem.class))
                .list();
    }

    /** The problems of one import; what only tells of an assumption (R19) comes last. */
    public List<ListedProblem> of(long runId) {
        return jdbc.sql(SELECT + "where r.id = :run order by (p.code = 'DURATION_DAY'), p.row_number nulls first, p.id")
                .param("run", runId)
                .query(new DataClassRowMapper<>(ListedProblem.class))
                .list();
    }
}
