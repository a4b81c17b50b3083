package de.schulungsnachweis.front.page;

import static de.schulungsnachweis.front.page.EvaluationFixture.evaluation;
import static de.schulungsnachweis.front.page.EvaluationFixture.leaders;
import static de.schulungsnachweis.front.page.EvaluationFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.evaluation.DivisionTotal;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.UnitStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R21 and R22: every unit has a row, and nothing that was not delivered looks like a 0. */
class CityTableTest {

    private static final int TARGET = 1;
    private static final int RATE = 13;

    @Test
    void aUnitThatDeliveredNothingHasARowWithEmptyCells() {
        CityTable table = leadersOf(
                evaluation(leaders(0, 0), List.of(), unit("32", null, UnitStatus.NOT_DELIVERED, leaders(0, 0))));
        CityTable.Row row = table.sections().getFirst().rows().getFirst();
        assertThat(row.cells()).hasSize(15).containsOnly("");
        assertThat(row.status()).isEqualTo("nicht gemeldet");
    }

    @Test
    void withoutATargetGroupTheRateIsADash() {
        CityTable table = leadersOf(
                evaluation(leaders(0, 0), List.of(), unit("GPR", null, UnitStatus.NO_TARGET_GROUP, leaders(0, 0))));
        List<String> cells = table.sections().getFirst().rows().getFirst().cells();
        assertThat(cells.get(TARGET)).isEqualTo("0");
        assertThat(cells.get(RATE)).isEqualTo("–");
    }

    @Test
    void figuresAreWrittenAsGermanReadersExpectThem() {
        CityTable table = leadersOf(
                evaluation(leaders(1200, 400), List.of(), unit("10", null, UnitStatus.DELIVERED, leaders(1200, 400))));
        assertThat(table.total().cells().get(TARGET)).isEqualTo("1.200");
        assertThat(table.total().cells().get(RATE)).isEqualTo("33,3\u00a0%");
    }

    @Test
    void unitsStandUnderTheirDivisionWithItsSubtotal() {
        CityTable table = leadersOf(evaluation(
                leaders(30, 10),
                List.of(new DivisionTotal("GB 1", leaders(10, 5)), new DivisionTotal("GB 5", leaders(20, 5))),
                unit("10", "GB 1", UnitStatus.DELIVERED, leaders(10, 5)),
                unit("50", "GB 5", UnitStatus.DELIVERED, leaders(20, 5))));
        assertThat(table.sections()).extracting(CityTable.Section::division).containsExactly("GB 1", "GB 5");
        assertThat(table.sections().getLast().rows())
                .extracting(CityTable.Row::code)
                .containsExactly("50");
        assertThat(table.sections().getLast().subtotal().cells().get(TARGET)).isEqualTo("20");
    }

    @Test
    void aSumSaysHowManyUnitsItLeavesOut() {
        CityTable table = leadersOf(evaluation(
                leaders(10, 5),
                List.of(new DivisionTotal("GB 1", leaders(10, 5))),
                unit("10", "GB 1", UnitStatus.DELIVERED, leaders(10, 5)),
                unit("13", "GB 1", UnitStatus.NOT_DELIVERED, leaders(0, 0))));
        assertThat(table.sections().getFirst().subtotal().missing()).isEqualTo(1);
        assertThat(table.total().missing()).isEqualTo(1);
    }

    @Test
    void aDivisionOfWhichNothingIsKnownHasAnEmptySubtotal() {
        CityTable table = leadersOf(
                evaluation(leaders(0, 0), List.of(), unit("32", "GB 3", UnitStatus.NOT_DELIVERED, leaders(0, 0))));
        assertThat(table.sections().getFirst().subtotal().cells()).containsOnly("");
        assertThat(table.total().cells()).containsOnly("");
    }

    @Test
    void unitsWithoutADivisionComeLastAndWithoutASubtotal() {
        CityTable table = leadersOf(evaluation(
                leaders(30, 10),
                List.of(new DivisionTotal("GB 5", leaders(20, 5))),
                unit("10", null, UnitStatus.DELIVERED, leaders(10, 5)),
                unit("50", "GB 5", UnitStatus.DELIVERED, leaders(20, 5))));
        CityTable.Section last = table.sections().getLast();
        assertThat(last.division()).isNull();
        assertThat(last.rows()).extracting(CityTable.Row::code).containsExactly("10");
        assertThat(last.subtotal()).isNull();
    }

    private static CityTable leadersOf(Evaluation evaluation) {
        return Overview.of(evaluation).leaders();
    }
}
