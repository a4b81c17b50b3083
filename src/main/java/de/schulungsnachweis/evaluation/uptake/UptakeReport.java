package de.schulungsnachweis.evaluation.uptake;

import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.organisation.UnitKind;
import de.schulungsnachweis.sheet.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the yearly uptake, of the city or of the own units (R24, R25). */
@Service
public class UptakeReport {

    private final JdbcClient jdbc;
    private final Mandate mandate;

    UptakeReport(JdbcClient jdbc, Mandate mandate) {
        this.jdbc = jdbc;
        this.mandate = mandate;
    }

    /** Everything that ended until today. */
    @Transactional(readOnly = true)
    public Uptake read(LocalDate today) {
        List<UptakeFigure> figures = jdbc.sql("""
                        select * from uptake_figures(:mandate, :today)
                        order by year, category, source nulls last, unit_kind nulls last
                        """)
                .param("mandate", mandate.id())
                .param("today", today)
                .query((row, number) -> figure(row))
                .list();
        boolean example = jdbc.sql("select coalesce(bool_or(example), false) from installation")
                .query(Boolean.class)
                .single();
        return new Uptake(mandate, today, figures, example);
    }

    private UptakeFigure figure(ResultSet row) throws SQLException {
        @Nullable String source = row.getString("source");
        @Nullable String kind = row.getString("unit_kind");
        return new UptakeFigure(
                row.getInt("year"),
                mandate.category(row.getString("category")),
                source == null ? null : Source.valueOf(source),
                kind == null ? null : UnitKind.valueOf(kind),
                row.getInt("trainings"));
    }
}
