package de.schulungsnachweis.evaluation.export;

import de.schulungsnachweis.evaluation.CertificateAccount;
import de.schulungsnachweis.evaluation.DivisionTotal;
import de.schulungsnachweis.evaluation.EvaluatedInput;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.PersonAccount;
import de.schulungsnachweis.evaluation.SkippedFile;
import de.schulungsnachweis.evaluation.UnitChoice;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.evaluation.UnitStatus;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.testing.FirstMandate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Evaluations with invented figures whose sums are right. */
final class EvaluationFixture {

    static final LocalDate INTERIM_DAY = LocalDate.of(2026, 11, 22);
    static final LocalDate FINAL_DAY = LocalDate.of(2027, 1, 15);
    static final GroupFigures NOBODY = group(0, 0, 0, 0, 0, 0);

    private EvaluationFixture() {}

    /** Units of several kinds in two divisions and one outside them; one did not deliver. */
    static Evaluation city() {
        return city(INTERIM_DAY, false);
    }

    static Evaluation city(LocalDate today, boolean example) {
        return evaluation(
                List.of(
                        unit("10", "Haupt- und Personalamt", "GB 1", UnitStatus.DELIVERED, figures(300, 4, 24, 61)),
                        unit("33", "Bürgeramt", "GB 3", UnitStatus.DELIVERED, figures(1210, 0, 55, 1020)),
                        unit("50", "Sozialamt", "GB 5", UnitStatus.NOT_DELIVERED, figures(0, 0, 0, 0)),
                        unit("EB 52", "Sportstätten", "GB 1", UnitStatus.NO_TARGET_GROUP, figures(12, 0, 0, 0)),
                        unit("GPR", "=Gesamtpersonalrat", null, UnitStatus.NIL, nil())),
                today,
                example);
    }

    /** As many units as asked for, in six divisions. */
    static Evaluation large(int count) {
        List<UnitEvaluation> units = new ArrayList<>();
        for (int index = 1; index <= count; index++) {
            String name = "Amt mit einem recht langen Namen für Angelegenheiten Nummer " + index;
            units.add(unit(
                    "" + index,
                    name,
                    "GB " + (index % 6 + 1),
                    index % 11 == 0 ? UnitStatus.NOT_DELIVERED : UnitStatus.DELIVERED,
                    index % 11 == 0 ? figures(0, 0, 0, 0) : figures(100 + index, index % 3, 7 + index, 60 + index)));
        }
        return evaluation(units, INTERIM_DAY, true);
    }

    static UnitEvaluation unit(
            String code, String name, @Nullable String division, UnitStatus status, UnitFigures figures) {
        return new UnitEvaluation(code, name, "AMT", "Amt", division, status, figures, "");
    }

    static UnitFigures figures(int persons, int undeclared, int leaders, int staff) {
        return new UnitFigures(
                persons,
                undeclared,
                group(leaders, leaders / 3, leaders / 4, leaders / 5, leaders / 6, leaders / 2),
                group(staff, staff / 7, staff / 5, staff / 4, staff / 9, staff / 2),
                persons - undeclared - leaders - staff,
                persons / 50);
    }

    static Evaluation evaluation(List<UnitEvaluation> units, LocalDate today, boolean example) {
        Map<String, List<UnitEvaluation>> divisions = new LinkedHashMap<>();
        units.stream()
                .filter(unit -> unit.division() != null)
                .forEach(unit -> divisions
                        .computeIfAbsent(String.valueOf(unit.division()), name -> new ArrayList<>())
                        .add(unit));
        UnitFigures total = sum(units);
        return new Evaluation(
                FirstMandate.MANDATE,
                "2026.1-abc123",
                LocalDate.of(2026, 12, 31),
                today,
                units,
                divisions.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new DivisionTotal(entry.getKey(), sum(entry.getValue())))
                        .toList(),
                total,
                (int) units.stream()
                        .filter(unit -> unit.status() == UnitStatus.NOT_DELIVERED)
                        .count(),
                account(total),
                new PersonAccount(79, 1081, 370, total.undeclared(), 8, 0, 3, 2, 1),
                List.of(
                        new EvaluatedInput("Personalliste", "personal.xlsx", "ab".repeat(32), "22.11.2026 10:15", 1544),
                        new EvaluatedInput("Schulungsnachweise", "+nachweise.csv", "0f".repeat(32), "22.11.2026", 812)),
                List.of(new SkippedFile("alt.xls", "TOO_OLD", "Die Datei ist zu alt. Bitte speichern Sie sie neu.")),
                example,
                UnitChoice.none(List.of()));
    }

    private static UnitFigures nil() {
        return new UnitFigures(6, 0, group(1, 0, 0, 0, 0, 0), group(3, 0, 0, 0, 0, 0), 2, 0);
    }

    private static GroupFigures group(
            int target, int democratic, int intercultural, int multilingual, int plainLanguage, int fulfilled) {
        Map<Category, Integer> trainings = new TreeMap<>();
        trainings.put(FirstMandate.DEMOCRATIC, democratic);
        trainings.put(FirstMandate.INTERCULTURAL, intercultural);
        trainings.put(FirstMandate.MULTILINGUAL, multilingual);
        trainings.put(FirstMandate.PLAIN_LANGUAGE, plainLanguage);
        int open = target - fulfilled;
        return new GroupFigures(
                target, trainings, fulfilled, fulfilled, open, open / 4, open / 8, open / 9, open / 5, target / 10);
    }

    private static CertificateAccount account(UnitFigures total) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, outcome.ordinal() % 5);
        }
        outcomes.put(
                Outcome.COUNTED,
                total.leaders().trainingsTotal() + total.staff().trainingsTotal());
        return new CertificateAccount(outcomes, 2);
    }

    static UnitFigures sum(List<UnitEvaluation> units) {
        return units.stream()
                .map(UnitEvaluation::figures)
                .reduce(new UnitFigures(0, 0, NOBODY, NOBODY, 0, 0), EvaluationFixture::sum);
    }

    private static UnitFigures sum(UnitFigures one, UnitFigures other) {
        return new UnitFigures(
                one.persons() + other.persons(),
                one.undeclared() + other.undeclared(),
                one.leaders().plus(other.leaders()),
                one.staff().plus(other.staff()),
                one.outsidePersons() + other.outsidePersons(),
                one.outsideTrainings() + other.outsideTrainings());
    }
}
