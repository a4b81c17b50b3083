package de.schulungsnachweis.front.start;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.evaluation.UnitStatus;
import de.schulungsnachweis.mandate.Rate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** All units can be sorted and filtered by links and a form, without a script. */
class UnitTableTest {

    private static final List<UnitLine> UNITS = List.of(
            line("50", "Sozialamt", "GB 5", UnitStatus.DELIVERED, 3, 4, 0),
            line("9", "Zoo", "GB 4", UnitStatus.NOT_DELIVERED, 0, 0, 0),
            line("10", "Ämterservice", "GB 1", UnitStatus.DELIVERED, 1, 4, 2),
            line("EB 52", "Bäder", null, UnitStatus.NO_TARGET_GROUP, 0, 0, 0));

    @Test
    void codesAreSortedAsNumbersAndNamesAsInADictionary() {
        assertThat(sorted(UnitOrder.CODE, false)).containsExactly("9", "10", "50", "EB 52");
        assertThat(sorted(UnitOrder.NAME, false)).containsExactly("10", "EB 52", "50", "9");
        assertThat(sorted(UnitOrder.NAME, true)).containsExactly("9", "50", "EB 52", "10");
        assertThat(sorted(UnitOrder.DIVISION, false)).containsExactly("10", "9", "50", "EB 52");
    }

    @Test
    void whereThereIsNoRateItIsNotTakenForNothing() {
        assertThat(sorted(UnitOrder.RATE, false)).containsExactly("9", "EB 52", "10", "50");
        assertThat(UNITS.get(1).percent()).isEmpty();
        assertThat(UNITS.get(3).percent()).isEqualTo("–");
    }

    @Test
    void aPartOfANameIsFoundHoweverItsUmlautsAreWritten() {
        assertThat(found(query("ämter", null, null))).containsExactly("10");
        assertThat(found(query("AEMTER", null, null))).containsExactly("10");
        assertThat(found(query("eb52", null, null))).containsExactly("EB 52");
        assertThat(found(query(" ", "GB 4", null))).containsExactly("9");
    }

    @Test
    void theFilterOfATaskShowsExactlyItsUnits() {
        assertThat(found(query(null, null, UnitState.NOT_DELIVERED))).containsExactly("9");
        assertThat(found(query(null, null, UnitState.IN_REVIEW))).containsExactly("10");
        assertThat(found(query(null, null, UnitState.RELEASED))).isEmpty();
        assertThat(found(query(null, null, UnitState.NOT_RELEASED))).hasSize(4);
    }

    @Test
    void anAddressKeepsTheFilterAndTurnsTheOrderRound() {
        UnitQuery query = new UnitQuery("Ä&B", null, UnitState.DELIVERED, UnitOrder.RATE, null);
        assertThat(query.address("RATE"))
                .isEqualTo("/?einheit=%C3%84%26B&meldung=DELIVERED&sortierung=RATE&absteigend=true#einheiten");
        assertThat(query.address("NAME")).isEqualTo("/?einheit=%C3%84%26B&meldung=DELIVERED&sortierung=NAME#einheiten");
        assertThat(query.sorted("RATE")).isEqualTo("ascending");
        assertThat(query.sorted("NAME")).isNull();
    }

    private static List<String> sorted(UnitOrder order, boolean descending) {
        return codes(UNITS.stream().sorted(order.lines(descending)));
    }

    private static List<String> found(UnitQuery query) {
        return codes(UNITS.stream().filter(query::fits));
    }

    private static List<String> codes(Stream<UnitLine> lines) {
        return lines.map(UnitLine::code).toList();
    }

    private static UnitQuery query(@Nullable String unit, @Nullable String division, @Nullable UnitState state) {
        return new UnitQuery(unit, division, state, null, null);
    }

    private static UnitLine line(
            String code,
            String name,
            @Nullable String division,
            UnitStatus status,
            int fulfilled,
            int target,
            int inReview) {
        return new UnitLine(code, name, division, status, new Rate(fulfilled, target), inReview, null);
    }
}
