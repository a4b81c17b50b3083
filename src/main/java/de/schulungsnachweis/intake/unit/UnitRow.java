package de.schulungsnachweis.intake.unit;

import de.schulungsnachweis.organisation.OrganisationalUnit;
import de.schulungsnachweis.organisation.UnitKind;
import de.schulungsnachweis.organisation.UnitReading;
import de.schulungsnachweis.sheet.UnitValues;
import java.util.Objects;
import java.util.Optional;

/** Makes a unit of a row of the list. */
public final class UnitRow {

    private UnitRow() {}

    /** The unit of a row that could be read; where the row names no kind, code and name tell it. */
    public static OrganisationalUnit of(UnitValues values) {
        String code = Objects.requireNonNull(values.code(), "a unit that was read has a code");
        String name = Objects.requireNonNullElse(values.name(), code);
        return new OrganisationalUnit(
                code,
                name,
                kind(values, code, name),
                values.division(),
                values.headPersonnelNumber(),
                values.email(),
                values.otherSpellings(),
                values.validFrom(),
                values.validUntil());
    }

    private static UnitKind kind(UnitValues values, String code, String name) {
        return Optional.ofNullable(values.kind())
                .flatMap(UnitReading::kindByWords)
                .orElseGet(() -> UnitReading.fromStaffList(code + " " + name).kind());
    }
}
