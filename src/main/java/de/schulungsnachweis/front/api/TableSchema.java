package de.schulungsnachweis.front.api;

import de.schulungsnachweis.evaluation.UnitStatus;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.organisation.UnitKind;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The form of the table as JSON, for the description only: every key is always there, and no other. */
final class TableSchema {

    /** Where a call finds it in the description. */
    static final String REFERENCE = "#/components/schemas/EvaluationTable";

    private TableSchema() {}

    /** The table and its parts, by their names in the description. */
    static Map<String, Schema<?>> parts(Mandate mandate) {
        Map<String, Schema<?>> parts = new LinkedHashMap<>();
        parts.put("EvaluationTable", table(mandate));
        parts.put("EvaluatedUnit", unit());
        parts.put("UnitFigures", object("Zahlen über mehrere Organisationseinheiten", figures()));
        parts.put("GroupFigures", group());
        parts.put("TrainingCounts", trainings(mandate));
        parts.put("CertificateAccount", certificates());
        parts.put("PersonAccount", persons());
        parts.put("SkippedFile", skippedFile());
        return parts;
    }

    private static Schema<?> table(Mandate mandate) {
        Map<String, Schema<?>> keys = new LinkedHashMap<>();
        keys.put("mandate", text("Kennung des Schulungsauftrags"));
        keys.put("asOf", text("Stichtag").format("date"));
        keys.put("units", list("Organisationseinheiten in der Reihenfolge ihrer Nummern", "EvaluatedUnit"));
        keys.put("total", part("UnitFigures"));
        keys.put("certificates", part("CertificateAccount"));
        keys.put("persons", part("PersonAccount"));
        keys.put("skipped", list("Dateien, die nicht gelesen werden konnten", "SkippedFile"));
        return object("Auswertungstabelle zum " + mandate.title(), keys);
    }

    private static Schema<?> unit() {
        Map<String, Schema<?>> keys = new LinkedHashMap<>();
        keys.put("code", text("Nummer der Organisationseinheit"));
        keys.put("name", text("Name"));
        keys.put("kind", oneOf("Art", names(UnitKind.values())));
        keys.put(
                "division",
                new JsonSchema().types(Set.of("string", "null")).description("Geschäftsbereich; null ohne Angabe"));
        keys.put(
                "status",
                oneOf(
                        "Meldestand: gemeldet, Fehlanzeige, keine Zielgruppe oder nicht gemeldet",
                        names(UnitStatus.values())));
        keys.putAll(figures());
        return object("Eine Organisationseinheit mit den Zeilen A (leaders) und B (staff)", keys);
    }

    private static Map<String, Schema<?>> figures() {
        Map<String, Schema<?>> keys = new LinkedHashMap<>();
        keys.put("persons", count("Beschäftigte insgesamt"));
        keys.put("undeclared", count("davon ohne Angabe der Gruppe"));
        keys.put("leaders", part("GroupFigures"));
        keys.put("staff", part("GroupFigures"));
        return keys;
    }

    private static Schema<?> group() {
        Map<String, Schema<?>> keys = new LinkedHashMap<>();
        keys.put("target", count("Zielgruppe (Personen) = fulfilled + open"));
        keys.put("trainings", part("TrainingCounts"));
        keys.put("withTraining", count("Personen mit mindestens einer anerkannten Schulung"));
        keys.put("fulfilled", count("Personen, die den Auftrag erfüllt haben"));
        keys.put("open", count("Personen, die ihn nicht erfüllt haben"));
        keys.put("openNotOnDuty", count("davon nicht im Dienst"));
        keys.put("newSinceOctober", count("davon neu seit 1. Oktober"));
        return object("Führungskräfte, oder Beschäftigte der Zielgruppe", keys);
    }

    private static Schema<?> trainings(Mandate mandate) {
        Map<String, Schema<?>> keys = new LinkedHashMap<>();
        mandate.categories().forEach(category -> keys.put(category.key(), count(category.label())));
        return object("Anerkannte Schulungen; ihre Summe ist keine Zahl von Personen", keys);
    }

    private static Schema<?> certificates() {
        Map<String, Schema<?>> keys = new LinkedHashMap<>();
        keys.put("counted", count(Outcome.COUNTED.label()));
        keys.put("notCounted", outcomes("Zählt nicht, je Grund", Outcome.Kind.NOT_COUNTED));
        keys.put("review", outcomes("In Klärung, je Grund", Outcome.Kind.REVIEW));
        keys.put("rejected", count("Zeilen, die nicht gelesen werden konnten"));
        return object("Was aus jedem gelesenen Nachweis wurde", keys);
    }

    private static Schema<?> outcomes(String description, Outcome.Kind kind) {
        Map<String, Schema<?>> keys = new LinkedHashMap<>();
        Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.kind() == kind)
                .forEach(outcome -> keys.put(outcome.name(), count(outcome.label())));
        return object(description, keys);
    }

    private static Schema<?> persons() {
        Map<String, Schema<?>> keys = new LinkedHashMap<>();
        keys.put("leaders", count("Führungskräfte"));
        keys.put("staff", count("Beschäftigte der Zielgruppe"));
        keys.put("notInTargetGroup", count("nicht in der Zielgruppe"));
        keys.put("undeclared", count("ohne Angabe"));
        keys.put("left", count("am Stichtag ausgeschieden"));
        keys.put("notYetJoined", count("am Stichtag noch nicht eingetreten"));
        keys.put("withoutUnit", count("ohne Organisationseinheit"));
        keys.put("decide", count("Zeilen, die zu klären sind"));
        keys.put("rejected", count("Zeilen, die nicht gelesen werden konnten"));
        return object("Was aus jeder gelesenen Zeile der Personallisten wurde", keys);
    }

    private static Schema<?> skippedFile() {
        Map<String, Schema<?>> keys = new LinkedHashMap<>();
        keys.put("file", text("Name der Datei"));
        keys.put("code", text("Art des Fehlers"));
        keys.put("message", text("Was zu tun ist"));
        return object("Eine Datei, die nicht gelesen werden konnte", keys);
    }

    private static Schema<?> object(String description, Map<String, Schema<?>> keys) {
        Schema<?> schema = new JsonSchema().types(Set.of("object")).description(description);
        keys.forEach(schema::addProperty);
        schema.setRequired(new ArrayList<>(keys.keySet()));
        schema.setAdditionalProperties(false);
        return schema;
    }

    private static Schema<?> list(String description, String part) {
        Schema<?> schema = new JsonSchema().types(Set.of("array")).description(description);
        schema.setItems(part(part));
        return schema;
    }

    private static Schema<?> part(String name) {
        return new JsonSchema().$ref("#/components/schemas/" + name);
    }

    private static Schema<?> count(String description) {
        return new JsonSchema()
                .types(Set.of("integer"))
                .format("int32")
                .minimum(BigDecimal.ZERO)
                .description(description);
    }

    private static Schema<?> text(String description) {
        return new JsonSchema().types(Set.of("string")).description(description);
    }

    private static Schema<?> oneOf(String description, List<String> values) {
        JsonSchema schema = new JsonSchema();
        schema.types(Set.of("string")).description(description);
        values.forEach(schema::addEnumItemObject);
        return schema;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
