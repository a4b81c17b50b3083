package de.schulungsnachweis.evaluation;

import de.schulungsnachweis.evaluation.memory.CountMemory;
import de.schulungsnachweis.organisation.UnitKind;
import de.schulungsnachweis.shared.UnitCode;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the units that have to report on a day. */
@Component
class UnitQuery {

    private final JdbcClient jdbc;
    private final CountMemory memory;

    UnitQuery(JdbcClient jdbc, CountMemory memory) {
        this.jdbc = jdbc;
        this.memory = memory;
    }

    /** Every unit of the scope that exists on the day or that somebody counts in, in the order of the codes; or those that a version kept. */
    List<ReportingUnit> read(LocalDate asOf, @Nullable Long version) {
        return version == null
                ? memory.recall(Units.class, new Question(asOf), () -> new Units(units(asOf, null)))
                        .all()
                : units(asOf, version);
    }

    private List<ReportingUnit> units(LocalDate asOf, @Nullable Long version) {
        return jdbc
                .sql("select * from evaluation_units(:asOf, :version)")
                .param("asOf", asOf)
                .param("version", version, Types.BIGINT)
                .query((row, number) -> new ReportingUnit(
                        row.getString("code"),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("division"),
                        row.getBoolean("delivered"),
                        row.getString("counted_elsewhere")))
                .list()
                .stream()
                .sorted(Comparator.comparing(unit -> new UnitCode(unit.code())))
                .toList();
    }

    private record Question(LocalDate asOf) {}

    private record Units(List<ReportingUnit> all) {}
}
