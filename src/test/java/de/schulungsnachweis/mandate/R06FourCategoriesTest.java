package de.schulungsnachweis.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.testing.FirstMandate;
import org.junit.jupiter.api.Test;

/** R6 and R15: there are four categories, in the order in which ties are resolved. */
class R06FourCategoriesTest {

    @Test
    void theOrderOfTiesIsDemocraticInterculturalMultilingualPlainLanguage() {
        assertThat(FirstMandate.MANDATE.categories())
                .containsExactly(
                        FirstMandate.DEMOCRATIC,
                        FirstMandate.INTERCULTURAL,
                        FirstMandate.MULTILINGUAL,
                        FirstMandate.PLAIN_LANGUAGE);
    }

    @Test
    void usersReadTheConceptsOwnWords() {
        assertThat(FirstMandate.MANDATE.categories())
                .extracting(Category::label)
                .containsExactly(
                        "demokratische Kompetenz",
                        "interkulturelle Kompetenz",
                        "Mehrsprachigkeit",
                        "bürgernahe Kommunikation");
    }
}
