package de.schulungsnachweis.evaluation.round;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitStatus;
import de.schulungsnachweis.evaluation.round.VersionDifference.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where a unit delivered in one of two versions only, that is the reason: nobody joined and nothing is new (R22). */
final class FirstDeliveries {

    private static final Set<ChangeKind> CAME = Set.of(ChangeKind.PERSON_JOINED, ChangeKind.CERTIFICATE_NEW);
    private static final Set<ChangeKind> WENT = Set.of(ChangeKind.PERSON_LEFT, ChangeKind.CERTIFICATE_GONE);

    private FirstDeliveries() {}

    /** The reasons with those of such units put together, these first. */
    static List<Reason> putTogether(Evaluation before, Evaluation after, List<Reason> reasons) {
        Set<String> came = missing(before);
        Set<String> went = missing(after);
        Set<String> never = new TreeSet<>(came);
        never.retainAll(went);
        came.removeAll(never);
        went.removeAll(never);
        came.retainAll(codes(after));
        went.retainAll(codes(before));
        List<Reason> all = new ArrayList<>();
        came.forEach(unit -> all.add(new Reason(unit, ChangeKind.UNIT_DELIVERED, 1)));
        went.forEach(unit -> all.add(new Reason(unit, ChangeKind.UNIT_NOT_DELIVERED, 1)));
        reasons.stream()
                .filter(reason -> !(came.contains(reason.unitCode()) && CAME.contains(reason.kind())))
                .filter(reason -> !(went.contains(reason.unitCode()) && WENT.contains(reason.kind())))
                .forEach(all::add);
        return all;
    }

    private static Set<String> missing(Evaluation evaluation) {
        return evaluation.units().stream()
                .filter(unit -> unit.status() == UnitStatus.NOT_DELIVERED)
                .map(UnitEvaluation::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codes(Evaluation evaluation) {
        return evaluation.units().stream().map(UnitEvaluation::code).collect(Collectors.toSet());
    }
}
