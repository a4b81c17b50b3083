package de.schulungsnachweis.evaluation.person;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.city.City;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.mandate.TargetGroup;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Officers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** How far somebody is, is the same on every page and with every filter, and in the table. */
@DatabaseTest
class StaffRegisterTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<TargetGroup> TARGET = Set.of(TargetGroup.LEADERS, TargetGroup.STAFF);

    @Autowired
    private Imports imports;

    @Autowired
    private StaffRegister register;

    @Autowired
    private Evaluations evaluations;

    private List<StaffLine> everybody = List.of();

    @BeforeEach
    void importACity(@TempDir Path folder) throws Exception {
        City city = City.of(3, 500, 900);
        imports.run(new ImportOrder(
                ListKind.STAFF, city.writeStaff(folder.resolve("personal.xlsx")), "personal.xlsx", null));
        imports.run(new ImportOrder(
                ListKind.CERTIFICATES,
                city.writeCertificates(folder.resolve("nachweise.xlsx")),
                "nachweise.xlsx",
                null));
        Officers.logIn("10", "11", "12");
        everybody = lines(StaffFilter.NONE);
    }

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void whoIsFoundByAStateIsInThatStateInTheWholeListToo() {
        assertThat(lines(filter(StaffState.FULFILLED, false)))
                .isNotEmpty()
                .isEqualTo(expected(line -> line.state() == StaffState.FULFILLED));
        assertThat(lines(filter(StaffState.IN_REVIEW, false)))
                .isNotEmpty()
                .isEqualTo(expected(line -> line.state() == StaffState.IN_REVIEW));
        assertThat(lines(filter(StaffState.OPEN, false)))
                .isNotEmpty()
                .isEqualTo(expected(line -> line.state() == StaffState.OPEN || line.state() == StaffState.IN_REVIEW));
        assertThat(lines(filter(null, true)))
                .isNotEmpty()
                .isEqualTo(expected(line -> line.inReview() > 0 && TARGET.contains(line.group())));
    }

    @Test
    void theLinesAddUpToTheTable() {
        UnitFigures total = evaluations.figures(AS_OF, TODAY).total();
        assertThat(expected(line -> line.counted() && line.state() == StaffState.FULFILLED))
                .isNotEmpty()
                .hasSize(total.leaders().fulfilled() + total.staff().fulfilled());
        assertThat(expected(line -> line.counted() && TARGET.contains(line.group())))
                .hasSize(total.leaders().target() + total.staff().target());
    }

    @Test
    void afterTheLastPageTheLastOneIsShown() {
        StaffPage last = register.page(StaffFilter.NONE, TODAY, 1000);
        assertThat(last.number()).isEqualTo(last.pages() - 1).isGreaterThan(2);
        assertThat(last.lines())
                .isEqualTo(everybody.subList(last.number() * StaffRegister.PAGE_SIZE, everybody.size()));
        assertThat(last.lines()).anyMatch(line -> line.certificates() > 0);
    }

    private List<StaffLine> expected(Predicate<StaffLine> which) {
        return everybody.stream().filter(which).toList();
    }

    private static StaffFilter filter(@Nullable StaffState state, boolean withReview) {
        return new StaffFilter(null, null, null, state, withReview, null);
    }

    private List<StaffLine> lines(StaffFilter filter) {
        List<StaffLine> lines = new ArrayList<>();
        StaffPage page;
        do {
            page = register.page(filter, TODAY, lines.size() / StaffRegister.PAGE_SIZE);
            lines.addAll(page.lines());
        } while (page.number() < page.pages() - 1);
        return lines;
    }
}
