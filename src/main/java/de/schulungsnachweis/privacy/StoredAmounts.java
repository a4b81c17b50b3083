package de.schulungsnachweis.privacy;

import java.util.Map;

/**
 * How much is stored of one person, in numbers only: whoever erases sees no person (R25).
 *
 * @param personId the person's identifier inside the program, without meaning outside
 * @param amounts how many of each kind; every kind is there
 */
public record StoredAmounts(long personId, Map<ErasedKind, Long> amounts) {

    public StoredAmounts {
        amounts = Map.copyOf(amounts);
    }
}
