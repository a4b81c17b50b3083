package de.schulungsnachweis.evaluation.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.evaluation.Evaluation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluationJsonTest {

    private static final List<String> GROUP_KEYS =
            List.of("target", "trainings", "withTraining", "fulfilled", "open", "openNotOnDuty", "newSinceOctober");

    private final Evaluation city = EvaluationFixture.city();

    @Test
    void everyKeyIsThereInTheFixedOrder() throws IOException {
        JsonNode root = json(city);
        assertThat(root.propertyNames())
                .containsExactly("mandate", "asOf", "units", "total", "certificates", "persons", "skipped");
        JsonNode unit = root.get("units").get(0);
        assertThat(unit.propertyNames())
                .containsExactly(
                        "code", "name", "kind", "division", "status", "persons", "undeclared", "leaders", "staff");
        assertThat(unit.get("leaders").propertyNames()).containsExactlyElementsOf(GROUP_KEYS);
        assertThat(unit.get("staff").get("trainings").propertyNames())
                .containsExactly("democratic", "intercultural", "multilingual", "plainLanguage");
        assertThat(root.get("total").propertyNames()).containsExactly("persons", "undeclared", "leaders", "staff");
    }

    @Test
    void theAccountsHaveEveryKeyInTheFixedOrder() throws IOException {
        JsonNode root = json(city);
        JsonNode certificates = root.get("certificates");
        assertThat(certificates.propertyNames()).containsExactly("counted", "notCounted", "review", "rejected");
        assertThat(certificates.get("notCounted").propertyNames())
                .containsExactly(
                        "DUPLICATE",
                        "PERSON_LEFT",
                        "NOT_IN_TARGET_GROUP",
                        "OUTSIDE_WINDOW",
                        "NOT_OVER",
                        "NO_PROOF",
                        "NO_CATEGORY",
                        "DECIDED_AGAINST",
                        "TOO_SHORT");
        assertThat(certificates.get("review").propertyNames())
                .containsExactly("PERSON_UNCLEAR", "GROUP_UNCLEAR", "ROW_UNCLEAR", "TITLE_UNCLEAR", "DURATION_UNCLEAR");
        assertThat(root.get("persons").propertyNames())
                .containsExactly(
                        "leaders",
                        "staff",
                        "notInTargetGroup",
                        "undeclared",
                        "left",
                        "notYetJoined",
                        "withoutUnit",
                        "decide",
                        "rejected");
    }

    @Test
    void theCountedCertificatesAreTheTrainingsOfTheTotal() throws IOException {
        JsonNode root = json(city);
        int trainings = 0;
        for (String group : List.of("leaders", "staff")) {
            for (JsonNode count : root.get("total").get(group).get("trainings")) {
                trainings += count.intValue();
            }
        }
        assertThat(root.get("certificates").get("counted").intValue()).isEqualTo(trainings);
    }

    @Test
    void aUnitThatDidNotDeliverIsThereWithZeros() throws IOException {
        JsonNode unit = json(city).get("units").get(2);
        assertThat(unit.get("status").stringValue()).isEqualTo("NOT_DELIVERED");
        assertThat(unit.get("leaders").get("target").intValue()).isZero();
    }

    @Test
    void aUnitWithoutDivisionHasTheKeyWithoutAValue() throws IOException {
        assertThat(json(city).get("units").get(4).get("division").isNull()).isTrue();
    }

    @Test
    void daysAreIso() throws IOException {
        assertThat(json(city).get("asOf").stringValue()).isEqualTo("2026-12-31");
    }

    @Test
    void skippedFilesAreNamedWithTheReason() throws IOException {
        JsonNode skipped = json(city).get("skipped").get(0);
        assertThat(skipped.get("file").stringValue()).isEqualTo("alt.xls");
        assertThat(skipped.get("code").stringValue()).isEqualTo("TOO_OLD");
        assertThat(skipped.get("message").stringValue()).startsWith("Die Datei ist zu alt.");
    }

    private static JsonNode json(Evaluation evaluation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EvaluationJson().write(evaluation, out);
        return JsonMapper.builder().build().readTree(out.toByteArray());
    }
}
