package de.schulungsnachweis.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisational unit (OE).
 *
 * @param code as it is shown, for example {@code EB 52}
 * @param name equals the code where no name is known
 * @param division its Geschäftsbereich; null if not known
 * @param headPersonnelNumber personnel number of its head; null if not known
 * @param email its address; null if not known
 * @param otherSpellings further texts under which lists name it
 * @param validFrom first day on which it exists; null is open
 * @param validUntil last day on which it exists; null is open
 */
public record OrganisationalUnit(
        String code,
        String name,
        UnitKind kind,
        @Nullable String division,
        @Nullable String headPersonnelNumber,
        @Nullable String email,
        List<String> otherSpellings,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil)
        implements Serializable {}
