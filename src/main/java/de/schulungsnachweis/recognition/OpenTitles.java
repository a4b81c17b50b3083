package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Mandate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a decision on its recognition: titles, never persons (R25). */
@Repository
public class OpenTitles {

    private final JdbcClient jdbc;
    private final Mandate mandate;

    OpenTitles(JdbcClient jdbc, Mandate mandate) {
        this.jdbc = jdbc;
        this.mandate = mandate;
    }

    /** Those with the most certificates first. */
    @Transactional(readOnly = true)
    public List<OpenTitle> all() {
        return jdbc.sql("select * from recognition_open_titles(:mandate)")
                .param("mandate", mandate.id())
                .query((row, number) -> new OpenTitle(
                        row.getString("title"),
                        row.getString("provider"),
                        row.getString("question").equals("DURATION_UNCLEAR"),
                        row.getInt("records"),
                        row.getInt("units")))
                .list();
    }
}
