package de.schulungsnachweis.evaluation;

import de.schulungsnachweis.evaluation.memory.CountMemory;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.TargetGroup;
import de.schulungsnachweis.mandate.person.EmploymentRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs the one statement that counts; it lives in the database, which lets only numbers out (R25). */
@Component
class FigureQuery {

    private final JdbcClient jdbc;
    private final CountMemory memory;

    FigureQuery(JdbcClient jdbc, CountMemory memory) {
        this.jdbc = jdbc;
        this.memory = memory;
    }

    /** Of today's facts, or of the rows that a version kept. Belongs to everybody who asks: not to be changed. */
    FigureTable read(Mandate mandate, LocalDate asOf, LocalDate today, @Nullable Long version) {
        return version == null
                ? memory.recall(
                        FigureTable.class,
                        new Question(mandate.id(), asOf, today),
                        () -> count(mandate, asOf, today, null))
                : count(mandate, asOf, today, version);
    }

    private FigureTable count(Mandate mandate, LocalDate asOf, LocalDate today, @Nullable Long version) {
        FigureTable table = new FigureTable(mandate.categories());
        jdbc.sql("select * from mandate_figures(:mandate, :categories, :asOf, :today, :newcomersSince, :version)")
                .param("mandate", mandate.id())
                .param(
                        "categories",
                        mandate.categories().stream().map(Category::name).toArray(String[]::new))
                .param("asOf", asOf)
                .param("today", today)
                .param("newcomersSince", EmploymentRule.newcomersSince(asOf))
                .param("version", version, Types.BIGINT)
                .query(row -> {
                    add(table, row, mandate.categories());
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

    private static void add(FigureTable table, ResultSet row, List<Category> categories) throws SQLException {
        String level = row.getString("level");
        if (level.equals("OUTCOME")) {
            table.addOutcome(row.getString("code"), row.getInt("persons"));
            return;
        }
        FigureTable.Line line = new FigureTable.Line(
                TargetGroup.valueOf(row.getString("target_group")),
                row.getInt("persons"),
                groupFigures(row, categories),
                row.getInt("outside_trainings"));
        switch (level) {
            case "UNIT" -> table.addUnit(row.getString("code"), line);
            case "DIVISION" -> table.addDivision(Objects.requireNonNullElse(row.getString("division"), ""), line);
            default -> table.addTotal(line);
        }
    }

    private static GroupFigures groupFigures(ResultSet row, List<Category> categories) throws SQLException {
        Map<Category, Integer> trainings = new TreeMap<>();
        Long[] counted = (Long[]) row.getArray("trainings").getArray();
        categories.forEach(category -> trainings.put(category, Math.toIntExact(counted[category.place()])));
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

    private record Question(String mandateId, LocalDate asOf, LocalDate today) {}
}
