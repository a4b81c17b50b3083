package de.schulungsnachweis.evaluation.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.UnitStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTextTest {

    private final Evaluation city = EvaluationFixture.city();

    @Test
    void noLineIsWiderThanATerminal() {
        assertThat(render(EvaluationFixture.large(60)).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
    }

    @Test
    void theUnitsShowTheirFiguresInBothGroups() {
        assertThat(words("33"))
                .containsExactly(
                        "33 Bürgeramt 55 18 13 11 9 51 27 28 49,1 % gemeldet",
                        "33 Bürgeramt 1.020 145 204 255 113 717 510 510 50,0 % gemeldet");
    }

    @Test
    void aUnitThatDidNotDeliverHasNoFigures() {
        assertThat(words("50")).containsOnly("50 Sozialamt nicht gemeldet");
    }

    @Test
    void withoutTargetGroupTheRateIsADash() {
        assertThat(words("EB 52")).allSatisfy(line -> assertThat(line).endsWith("0 0 – keine Zielgruppe"));
    }

    @Test
    void theTotalSaysHowManyUnitsAreMissing() {
        assertThat(words("Summe"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("Summe ohne 1 nicht gemeldete OE"));
    }

    @Test
    void theAccountNamesWhatDidNotCount() {
        assertThat(render(city))
                .contains("Zählen nicht: ")
                .contains("Nachweis fehlt")
                .contains("In Klärung: ");
    }

    @Test
    void examplesSaySo() {
        assertThat(render(EvaluationFixture.city(EvaluationFixture.INTERIM_DAY, true)))
                .contains("Beispieldaten");
        assertThat(render(city)).doesNotContain("Beispieldaten");
    }

    @Test
    void namesCannotSteerTheTerminal() {
        Evaluation evaluation = EvaluationFixture.evaluation(
                List.of(EvaluationFixture.unit(
                        "10", "Amt\u001B[2J\n", null, UnitStatus.DELIVERED, EvaluationFixture.figures(9, 0, 2, 5))),
                EvaluationFixture.INTERIM_DAY,
                false);
        assertThat(render(evaluation)).doesNotContain("\u001B");
    }

    private List<String> words(String start) {
        return render(city)
                .lines()
                .map(line -> line.replaceAll(" +", " ").strip())
                .filter(line -> line.startsWith(start + " "))
                .toList();
    }

    private static String render(Evaluation evaluation) {
        return new EvaluationText().render(evaluation);
    }
}
