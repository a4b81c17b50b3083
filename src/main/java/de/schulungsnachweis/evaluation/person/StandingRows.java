package de.schulungsnachweis.evaluation.person;

import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.mandate.TargetGroup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the rows of the two statements say. */
final class StandingRows {

    private StandingRows() {}

    /** The person without work and certificates, which are added. */
    static Standing person(ResultSet row) throws SQLException {
        return new Standing(
                row.getLong("id"),
                row.getString("personnel_number"),
                row.getString("family_name"),
                row.getString("given_name"),
                row.getObject("entry_day", LocalDate.class),
                row.getObject("exit_day", LocalDate.class),
                new ArrayList<>(),
                new ArrayList<>());
    }

    static Work work(ResultSet row, Mandate mandate) throws SQLException {
        return new Work(
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("unit_email"),
                row.getString("sub_unit"),
                row.getString("function"),
                mandate.dutyOf(TargetGroup.valueOf(row.getString("target_group"))),
                row.getBoolean("main"),
                row.getObject("leader", Boolean.class),
                row.getObject("citizen_contact", Boolean.class),
                row.getObject("media_work", Boolean.class),
                row.getObject("on_duty", Boolean.class));
    }

    static HandedIn certificate(ResultSet row, Mandate mandate) throws SQLException {
        @Nullable String category = row.getString("category");
        return new HandedIn(
                row.getLong("id"),
                row.getString("title"),
                row.getString("provider"),
                row.getString("course_number"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("minutes", Integer.class),
                row.getObject("proof_present", Boolean.class),
                category == null ? null : mandate.category(category),
                row.getBoolean("fulfils"),
                Outcome.valueOf(row.getString("outcome")),
                Objects.requireNonNull(row.getString("reason")),
                row.getBoolean("asked"));
    }
}
