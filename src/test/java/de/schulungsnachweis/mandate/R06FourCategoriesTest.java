package de.schulungsnachweis.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** R6 and R15: there are four categories, in the order in which ties are resolved. */
class R06FourCategoriesTest {

    @Test
    void theOrderOfTiesIsDemocraticInterculturalMultilingualPlainLanguage() {
        assertThat(Category.values())
                .containsExactly(
                        Category.DEMOCRATIC, Category.INTERCULTURAL, Category.MULTILINGUAL, Category.PLAIN_LANGUAGE);
    }

    @Test
    void usersReadTheConceptsOwnWords() {
        assertThat(Category.values())
                .extracting(Category::label)
                .containsExactly(
                        "demokratische Kompetenz",
                        "interkulturelle Kompetenz",
                        "Mehrsprachigkeit",
                        "bürgernahe Kommunikation");
    }
}
