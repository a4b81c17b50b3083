package de.schulungsnachweis.privacy;

import java.time.LocalDate;
import java.util.Set;

/** The units whose persons somebody may see on a day (R25). */
record OwnUnits(Set<String> units, LocalDate today) {

    /** Of {@code person p}: works in the units, or, being in no unit any more, worked there last (R26a). */
    static final String OWNS = """
            exists (
                select from assignment a
                where a.person_id = p.id and a.unit_code = any(:units)
                    and coalesce(a.valid_until, 'infinity') >= least(:today, (
                        select max(coalesce(l.valid_until, 'infinity')) from assignment l
                        where l.person_id = p.id and l.unit_code is not null)))
            """;

    OwnUnits {
        units = Set.copyOf(units);
    }

    String[] codes() {
        return units.toArray(String[]::new);
    }
}
