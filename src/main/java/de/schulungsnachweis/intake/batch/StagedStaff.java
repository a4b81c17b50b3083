package de.schulungsnachweis.intake.batch;

import static java.util.Arrays.asList;

import de.schulungsnachweis.access.TableCopy;
import de.schulungsnachweis.intake.plan.GuessedUnits;
import de.schulungsnachweis.mandate.person.GroupRule;
import de.schulungsnachweis.organisation.NameKey;
import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.StaffValues;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an entry of a staff list is staged. */
final class StagedStaff {

    static final TableCopy TABLE = new TableCopy(
            "staged_staff_rows",
            List.of(
                    "run_id",
                    "entry",
                    "sheet",
                    "row_number",
                    "status",
                    "person_key",
                    "personnel_number",
                    "family_name",
                    "given_name",
                    "family_key",
                    "given_key",
                    "academic_title",
                    "email",
                    "unit_text",
                    "unit_code",
                    "sub_unit",
                    "function",
                    "leader",
                    "citizen_contact",
                    "media_work",
                    "target_group",
                    "supervisor",
                    "on_duty",
                    "entry_day",
                    "exit_day"));

    private StagedStaff() {}

    /** The values of the table's columns; empty if the entry is no record of a staff list. */
    static Optional<List<? extends @Nullable Object>> row(long runId, int number, Entry entry, GuessedUnits units) {
        if (!(entry.values() instanceof StaffValues values)) {
            return Optional.empty();
        }
        return Optional.of(asList(
                runId,
                number,
                entry.sheet(),
                entry.row(),
                entry.status(),
                numberKey(values.personnelNumber()),
                values.personnelNumber(),
                values.familyName(),
                values.givenName(),
                NameKey.of(values.familyName()),
                NameKey.of(values.givenName()),
                values.academicTitle(),
                values.email(),
                values.unit(),
                units.codeOf(values.unit()),
                values.subUnit(),
                values.function(),
                values.leader(),
                values.citizenContact(),
                values.mediaWork(),
                GroupRule.groupOf(values.leader(), values.citizenContact(), values.mediaWork()),
                values.supervisor(),
                values.onDuty(),
                values.entryDay(),
                values.exitDay()));
    }

    /** R26: the personnel number is the key of a person; a person without one gets a key when the unit is known. */
    private static @Nullable String numberKey(@Nullable String personnelNumber) {
        return personnelNumber == null ? null : "number:" + personnelNumber;
    }
}
