package de.schulungsnachweis.front.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.Mandates;
import de.schulungsnachweis.testing.FirstMandate;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the description of the interface says of the trainings is what the mandate's table has. */
class TableSchemaTest {

    @Test
    void theKeysOfTheTrainingsAreThoseOfTheMandate() {
        assertThat(trainings(TableSchema.parts(FirstMandate.MANDATE)))
                .containsOnlyKeys("democratic", "intercultural", "multilingual", "plainLanguage");
        assertThat(trainings(TableSchema.parts(Mandates.load("datenschutz-2026"))))
                .containsOnlyKeys("dataProtection", "informationSecurity");
    }

    @SuppressWarnings("rawtypes")
    private static Map<String, Schema> trainings(Map<String, Schema<?>> parts) {
        return parts.get("TrainingCounts").getProperties();
    }
}
