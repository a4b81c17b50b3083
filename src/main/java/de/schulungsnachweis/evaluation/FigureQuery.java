package de.schulungsnachweis.evaluation;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.TargetGroup;
import de.schulungsnachweis.mandate.person.EmploymentRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs the one statement that counts; it lives in the database, which lets only numbers out (R25). */
@Component
class FigureQuery {

    private final JdbcClient jdbc;

    FigureQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of today's facts, or of the rows that a version kept. */
    FigureTable read(String mandateId, LocalDate asOf, LocalDate today, @Nullable Long version) {
        FigureTable table = new FigureTable();
        jdbc.sql("select * from evaluation_figures(:mandate, :asOf, :today, :newcomersSince, :version)")
                .param("mandate", mandateId)
                .param("asOf", asOf)
                .param("today", today)
                .param("newcomersSince", EmploymentRule.newcomersSince(asOf))
                .param("version", version, Types.BIGINT)
                .query(row -> {
                    add(table, row);
                });
        return table;
    }

    /** What became of the certificates that belong to these units: of who counts there, or of a list of these units alone. */
    void addOutcomes(FigureTable table, String mandateId, LocalDate asOf, LocalDate today, Extent extent) {
        jdbc.sql("select outcome, certificates from evaluation_outcomes_of(:mandate, :asOf, :today, :units)")
                .param("mandate", mandateId)
                .param("asOf", asOf)
                .param("today", today)
                .param("units", extent.unitArray(), Types.ARRAY)
                .query(row -> {
                    table.addOutcome(row.getString("outcome"), row.getInt("certificates"));
                });
    }

    private static void add(FigureTable table, ResultSet row) throws SQLException {
        String level = row.getString("level");
        if (level.equals("OUTCOME")) {
            table.addOutcome(row.getString("code"), row.getInt("persons"));
            return;
        }
        FigureTable.Line line = new FigureTable.Line(
                TargetGroup.valueOf(row.getString("target_group")),
                row.getInt("persons"),
                groupFigures(row),
                row.getInt("outside_trainings"));
        switch (level) {
            case "UNIT" -> table.addUnit(row.getString("code"), line);
            case "DIVISION" -> table.addDivision(Objects.requireNonNullElse(row.getString("division"), ""), line);
            default -> table.addTotal(line);
        }
    }

    private static GroupFigures groupFigures(ResultSet row) throws SQLException {
        Map<Category, Integer> trainings = new EnumMap<>(Category.class);
        trainings.put(Category.DEMOCRATIC, row.getInt("democratic"));
        trainings.put(Category.INTERCULTURAL, row.getInt("intercultural"));
        trainings.put(Category.MULTILINGUAL, row.getInt("multilingual"));
        trainings.put(Category.PLAIN_LANGUAGE, row.getInt("plain_language"));
        return new GroupFigures(
                row.getInt("persons"),
                trainings,
                row.getInt("with_training"),
                row.getInt("fulfilled"),
                row.getInt("open"),
                row.getInt("open_in_review"),
                row.getInt("open_not_on_duty"),
                row.getInt("new_since_october"),
                row.getInt("certificates_in_review"),
                row.getInt("assumed_durations"));
    }
}
