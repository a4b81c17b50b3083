package de.schulungsnachweis.evaluation.export;

import de.schulungsnachweis.evaluation.CertificateAccount;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.PersonAccount;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an evaluation as the JSON that other programs read: every key always, in a fixed order. */
public final class EvaluationJson {

    private final JsonMapper mapper = JsonMapper.builder().build();

    /**
     * Writes UTF-8 and does not close the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(Evaluation evaluation, OutputStream out) throws IOException {
        ObjectNode root = mapper.createObjectNode();
        root.put("mandate", evaluation.mandate().id());
        root.put("asOf", evaluation.asOf().toString());
        List<Category> categories = evaluation.mandate().categories();
        ArrayNode units = root.putArray("units");
        evaluation.units().forEach(unit -> writeUnit(unit, categories, units.addObject()));
        writeFigures(evaluation.total(), categories, root.putObject("total"));
        writeCertificates(evaluation.certificates(), root.putObject("certificates"));
        writePersons(evaluation.persons(), root.putObject("persons"));
        ArrayNode skipped = root.putArray("skipped");
        evaluation
                .skipped()
                .forEach(file -> skipped.addObject()
                        .put("file", file.fileName())
                        .put("code", file.code())
                        .put("message", file.message()));
        String text = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void writeUnit(UnitEvaluation unit, List<Category> categories, ObjectNode node) {
        node.put("code", unit.code());
        node.put("name", unit.name());
        node.put("kind", unit.kind());
        node.put("division", unit.division());
        node.put("status", unit.status().name());
        writeFigures(unit.figures(), categories, node);
    }

    private static void writeFigures(UnitFigures figures, List<Category> categories, ObjectNode node) {
        node.put("persons", figures.persons());
        node.put("undeclared", figures.undeclared());
        writeGroup(figures.leaders(), categories, node.putObject("leaders"));
        writeGroup(figures.staff(), categories, node.putObject("staff"));
    }

    private static void writeGroup(GroupFigures group, List<Category> categories, ObjectNode node) {
        node.put("target", group.target());
        ObjectNode trainings = node.putObject("trainings");
        for (Category category : categories) {
            trainings.put(category.key(), group.trainings().getOrDefault(category, 0));
        }
        node.put("withTraining", group.withTraining());
        node.put("fulfilled", group.fulfilled());
        node.put("open", group.open());
        node.put("openNotOnDuty", group.openNotOnDuty());
        node.put("newSinceOctober", group.newSinceOctober());
    }

    private static void writeCertificates(CertificateAccount account, ObjectNode node) {
        node.put("counted", account.of(Outcome.COUNTED));
        writeOutcomes(account, Outcome.Kind.NOT_COUNTED, node.putObject("notCounted"));
        writeOutcomes(account, Outcome.Kind.REVIEW, node.putObject("review"));
        node.put("rejected", account.rejected());
    }

    private static void writeOutcomes(CertificateAccount account, Outcome.Kind kind, ObjectNode node) {
        for (Outcome outcome : Outcome.values()) {
            if (outcome.kind() == kind) {
                node.put(outcome.name(), account.of(outcome));
            }
        }
    }

    private static void writePersons(PersonAccount persons, ObjectNode node) {
        node.put("leaders", persons.leaders());
        node.put("staff", persons.staff());
        node.put("notInTargetGroup", persons.notInTargetGroup());
        node.put("undeclared", persons.undeclared());
        node.put("left", persons.left());
        node.put("notYetJoined", persons.notYetJoined());
        node.put("withoutUnit", persons.withoutUnit());
        node.put("decide", persons.decide());
        node.put("rejected", persons.rejected());
    }
}
