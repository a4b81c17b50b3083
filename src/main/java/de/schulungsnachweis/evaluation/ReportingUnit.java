package de.schulungsnachweis.evaluation;

import de.schulungsnachweis.organisation.UnitKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that has to report (R22).
 *
 * @param delivered whether a staff list named it
 * @param countedElsewhere German text on persons of its list that count in another unit (R26); null if there are none
 */
record ReportingUnit(
        String code,
        String name,
        UnitKind kind,
        @Nullable String division,
        boolean delivered,
        @Nullable String countedElsewhere) {

    UnitEvaluation evaluated(FigureTable table) {
        UnitFigures figures = table.unit(code);
        return new UnitEvaluation(
                code, name, kind.name(), kind.label(), division, status(figures), figures, remark(figures));
    }

    /** R22; where groups are not stated, nobody can say that there is no target group (R3). */
    private UnitStatus status(UnitFigures figures) {
        if (!delivered) {
            return UnitStatus.NOT_DELIVERED;
        }
        int target = figures.leaders().target() + figures.staff().target();
        if (target == 0) {
            return figures.undeclared() == 0 ? UnitStatus.NO_TARGET_GROUP : UnitStatus.DELIVERED;
        }
        int trainings = figures.leaders().trainingsTotal() + figures.staff().trainingsTotal();
        return trainings == 0 ? UnitStatus.NIL : UnitStatus.DELIVERED;
    }

    private String remark(UnitFigures figures) {
        List<String> remarks = new ArrayList<>();
        if (figures.undeclared() > 0) {
            remarks.add(figures.undeclared() + " ohne Angabe der Gruppe");
        }
        if (countedElsewhere != null) {
            remarks.add(countedElsewhere);
        }
        return String.join("; ", remarks);
    }
}
