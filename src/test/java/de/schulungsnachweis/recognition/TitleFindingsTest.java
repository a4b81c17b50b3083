package de.schulungsnachweis.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.InstalledMandates;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.testing.FirstMandate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is guessed of titles that wait stays the same, whatever was asked before. */
class TitleFindingsTest {

    private static final Mandate MANDATE = FirstMandate.MANDATE;
    private static final String GUESSED = "Interkulturelles";
    private static final String UNKNOWN = "Xyz";

    private final TitleFindings findings = new TitleFindings(new InstalledMandates(MANDATE, List.of()));

    @Test
    void aTitleIsGuessedAloneAsAmongOthers() {
        Category guess = findings.guess(MANDATE, GUESSED);
        assertThat(guess).isNotNull();
        assertThat(findings.guess(MANDATE, UNKNOWN)).isNull();
        assertThat(findings.guesses(MANDATE, Set.of(GUESSED, UNKNOWN)))
                .isEqualTo(Map.of(GUESSED, Optional.of(guess), UNKNOWN, Optional.empty()));
    }

    @Test
    void onlyWhatStillWaitsIsKept() {
        Map<String, Optional<Category>> both = findings.guesses(MANDATE, Set.of(GUESSED, UNKNOWN));
        assertThat(findings.guesses(MANDATE, Set.of(UNKNOWN))).containsOnlyKeys(UNKNOWN);
        assertThat(findings.guesses(MANDATE, Set.of())).isEmpty();
        assertThat(findings.guesses(MANDATE, Set.of(UNKNOWN, GUESSED))).isEqualTo(both);
    }
}
