package de.schulungsnachweis.evaluation.outlook;

import de.schulungsnachweis.evaluation.Figures;
import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.evaluation.detail.CellColumn;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.TargetGroup;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the tables of the figures together: what is needed, who is meant, what has moved. */
final class OutlookTables {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final Figures figures;
    private final Map<String, UnitFigures> ofUnit;
    private final UnitTable units;

    OutlookTables(Figures figures) {
        this.figures = figures;
        this.ofUnit = figures.units().stream().collect(Collectors.toMap(UnitEvaluation::code, UnitEvaluation::figures));
        this.units = new UnitTable(figures.lines());
    }

    private UnitFigures of(String unit) {
        return Objects.requireNonNull(ofUnit.get(unit));
    }

    OutlookTable seats() {
        List<String> columns = UnitTable.columns(
                accepted(TargetGroup.LEADERS),
                accepted(TargetGroup.STAFF),
                "Plätze gesamt",
                "davon mit Nachweis in Klärung",
                "davon nicht im Dienst");
        List<List<Object>> rows = units.rows(columns, unit -> {
            GroupFigures leaders = of(unit).leaders();
            GroupFigures staff = of(unit).staff();
            return List.of(
                    leaders.open(),
                    staff.open(),
                    leaders.open() + staff.open(),
                    leaders.openInReview() + staff.openInReview(),
                    leaders.openNotOnDuty() + staff.openNotOnDuty());
        });
        return new OutlookTable(
                "plaetze",
                "Plätze",
                "So viele Plätze werden noch gebraucht",
                "Ein Platz je Person, die den Schulungsauftrag noch nicht erfüllt.",
                columns,
                rows,
                UnitTable.total(columns, rows),
                ColumnLink.behindTheName(
                        ColumnLink.of(TargetGroup.LEADERS, CellColumn.OPEN),
                        ColumnLink.of(TargetGroup.STAFF, CellColumn.OPEN),
                        ColumnLink.of(CellColumn.OPEN),
                        ColumnLink.of(CellColumn.OPEN_IN_REVIEW),
                        ColumnLink.of(CellColumn.OPEN_NOT_ON_DUTY)));
    }

    OutlookTable shares() {
        List<String> columns = UnitTable.columns(
                "Beschäftigte insgesamt", "Führungskräfte", "Beschäftigte in der Zielgruppe", "Zielgruppe", "Anteil");
        List<List<Object>> rows = units.rows(columns, unit -> share(of(unit)));
        List<Object> total = UnitTable.total(columns, rows);
        total.set(total.size() - 1, share(figures.total()).getLast());
        return new OutlookTable(
                "anteil",
                "Anteil Zielgruppe",
                "So viele Beschäftigte gehören zur Zielgruppe",
                "Anteil der Zielgruppe an allen Beschäftigten.",
                columns,
                rows,
                total,
                ColumnLink.behindTheName(
                        ColumnLink.of(CellColumn.PERSONS),
                        ColumnLink.of(TargetGroup.LEADERS, CellColumn.TARGET),
                        ColumnLink.of(TargetGroup.STAFF, CellColumn.TARGET),
                        ColumnLink.of(CellColumn.TARGET)));
    }

    private static List<Object> share(UnitFigures unit) {
        int leaders = unit.leaders().target();
        int staff = unit.staff().target();
        return List.of(unit.persons(), leaders, staff, leaders + staff, Shares.text(leaders + staff, unit.persons()));
    }

    /** @param interim what was reported by unit; empty without a Zwischenstand */
    OutlookTable progress(Map<String, Progress> interim) {
        String open = (figures.interim() ? "noch " : "") + "nicht erfüllt";
        List<String> columns = UnitTable.columns(
                "erfüllt im Zwischenstand",
                "erfüllt heute",
                "Veränderung erfüllt",
                open + " im Zwischenstand",
                open + " heute",
                "Veränderung " + open);
        boolean none = interim.isEmpty();
        List<List<Object>> rows = none ? List.of() : units.rows(columns, unit -> moved(interim.get(unit), of(unit)));
        return new OutlookTable(
                "zwischenstand",
                "Seit Zwischenstand",
                "Veränderung seit dem Zwischenstand",
                none
                        ? "Es gibt noch keinen Zwischenstand, mit dem verglichen werden kann."
                        : "Leere Zeilen: Die Organisationseinheit hat damals oder heute nicht gemeldet.",
                columns,
                rows,
                none ? null : UnitTable.total(columns, rows),
                ColumnLink.behindTheName(
                        null, ColumnLink.of(CellColumn.FULFILLED), null, null, ColumnLink.of(CellColumn.OPEN)));
    }

    private static @Nullable List<Object> moved(@Nullable Progress before, UnitFigures now) {
        if (before == null) {
            return null;
        }
        GroupFigures leaders = now.leaders();
        GroupFigures staff = now.staff();
        int fulfilled = leaders.fulfilled() + staff.fulfilled();
        int open = leaders.open() + staff.open();
        return List.of(
                before.fulfilled(),
                fulfilled,
                fulfilled - before.fulfilled(),
                before.open(),
                open,
                open - before.open());
    }

    private String accepted(TargetGroup group) {
        Mandate mandate = figures.mandate();
        return mandate.group(group).shortLabel() + ": " + mandate.acceptedLabels(group, " oder ");
    }
}
