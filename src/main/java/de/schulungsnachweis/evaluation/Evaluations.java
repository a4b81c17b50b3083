package de.schulungsnachweis.evaluation;

import de.schulungsnachweis.mandate.Mandate;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the evaluation of the stored facts as of a day. */
@Service
public class Evaluations {

    private final Mandate mandate;
    private final FigureQuery figures;
    private final UnitQuery units;
    private final InputQuery inputs;
    private final Timer timer;

    Evaluations(Mandate mandate, FigureQuery figures, UnitQuery units, InputQuery inputs, MeterRegistry meters) {
        this.mandate = mandate;
        this.figures = figures;
        this.units = units;
        this.inputs = inputs;
        this.timer = meters.timer("schulungsnachweis.evaluation");
    }

    /**
     * The whole table of the mandate that is shown.
     *
     * @param asOf the as-of day (R23)
     * @param today a training that ends later is not over yet (R11)
     * @param skipped files that could not be used and are therefore not in the figures
     */
    @Transactional(readOnly = true)
    public Evaluation evaluate(LocalDate asOf, LocalDate today, List<SkippedFile> skipped) {
        return timed(() -> make(mandate, asOf, today, skipped, null, UnitWish.EVERY_UNIT));
    }

    /** The same of another installed mandate. */
    @Transactional(readOnly = true)
    public Evaluation evaluate(Mandate other, LocalDate asOf, LocalDate today) {
        return timed(() -> make(other, asOf, today, List.of(), null, UnitWish.EVERY_UNIT));
    }

    /**
     * The table of some units, with the sums over these.
     *
     * @param asOf the as-of day (R23)
     * @param today a training that ends later is not over yet (R11)
     */
    @Transactional(readOnly = true)
    public Evaluation evaluate(LocalDate asOf, LocalDate today, UnitWish wish) {
        return timed(() -> make(mandate, asOf, today, List.of(), null, wish));
    }

    /**
     * A version as it was delivered, counted again from the rows that it kept (R23); without any rows if it may not be seen.
     *
     * @param asOf its as-of day
     * @param countedOn the day on which it was made
     */
    @Transactional(readOnly = true)
    public Evaluation rebuild(long version, LocalDate asOf, LocalDate countedOn) {
        return timed(() -> make(mandate, asOf, countedOn, List.of(), version, UnitWish.EVERY_UNIT));
    }

    /** The figures of the whole table alone: whoever does not show the accounts need not wait for them. */
    @Transactional(readOnly = true)
    public Figures figures(LocalDate asOf, LocalDate today) {
        return timed(() -> {
            FigureTable table = figures.read(mandate, asOf, today, null);
            Extent all = new Extent(null, null);
            return new Figures(
                    mandate,
                    asOf,
                    today,
                    evaluated(units.read(asOf, null), table),
                    table.total(),
                    inputs.files(all),
                    inputs.example());
        });
    }

    /** Every unit of the table as of a day, in the order of its code. */
    @Transactional(readOnly = true)
    public List<UnitLine> lines(LocalDate asOf) {
        return units.read(asOf, null).stream()
                .map(unit -> new UnitLine(unit.code(), unit.name(), unit.delivered()))
                .toList();
    }

    /** Whether the data are invented examples. */
    @Transactional(readOnly = true)
    public boolean example() {
        return inputs.example();
    }

    private static List<UnitEvaluation> evaluated(List<ReportingUnit> units, FigureTable table) {
        return units.stream().map(unit -> unit.evaluated(table)).toList();
    }

    private <T> T timed(Supplier<T> work) {
        return Objects.requireNonNull(timer.record(work));
    }

    private Evaluation make(
            Mandate mandate,
            LocalDate asOf,
            LocalDate today,
            List<SkippedFile> skipped,
            @Nullable Long version,
            UnitWish wish) {
        List<ReportingUnit> offered = units.read(asOf, version);
        UnitChoice choice = wish.among(offered);
        Extent extent = new Extent(version, choice.chosen());
        FigureTable table = count(mandate, asOf, today, extent, offered);
        List<UnitEvaluation> lines = evaluated(
                offered.stream().filter(unit -> choice.holds(unit.code())).toList(), table);
        int notDelivered = (int) lines.stream()
                .filter(line -> line.status() == UnitStatus.NOT_DELIVERED)
                .count();
        return new Evaluation(
                mandate,
                inputs.ruleVersion(mandate.id(), extent),
                asOf,
                today,
                lines,
                table.divisions(),
                table.total(),
                notDelivered,
                table.certificates(inputs.rejectedCertificates(extent)),
                inputs.personAccount(mandate.id(), asOf, extent),
                inputs.files(extent),
                skipped,
                inputs.example(),
                choice);
    }

    private FigureTable count(
            Mandate mandate, LocalDate asOf, LocalDate today, Extent extent, List<ReportingUnit> offered) {
        FigureTable all = figures.read(mandate, asOf, today, extent.version());
        @Nullable Set<String> codes = extent.units();
        if (codes == null) {
            return all;
        }
        FigureTable chosen = all.of(
                offered.stream().filter(unit -> codes.contains(unit.code())).toList());
        figures.addOutcomes(chosen, mandate.id(), asOf, today, extent);
        return chosen;
    }
}
