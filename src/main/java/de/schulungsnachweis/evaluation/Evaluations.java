package de.schulungsnachweis.evaluation;

import de.schulungsnachweis.mandate.Mandate;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
        return timed(() -> make(mandate, asOf, today, skipped, null));
    }

    /** The same of another installed mandate. */
    @Transactional(readOnly = true)
    public Evaluation evaluate(Mandate other, LocalDate asOf, LocalDate today) {
        return timed(() -> make(other, asOf, today, List.of(), null));
    }

    /**
     * A version as it was delivered, counted again from the rows that it kept (R23); without any rows if it may not be seen.
     *
     * @param asOf its as-of day
     * @param countedOn the day on which it was made
     */
    @Transactional(readOnly = true)
    public Evaluation rebuild(long version, LocalDate asOf, LocalDate countedOn) {
        return timed(() -> make(mandate, asOf, countedOn, List.of(), version));
    }

    private Evaluation timed(Supplier<Evaluation> work) {
        return Objects.requireNonNull(timer.record(work));
    }

    private Evaluation make(
            Mandate mandate, LocalDate asOf, LocalDate today, List<SkippedFile> skipped, @Nullable Long version) {
        FigureTable table = figures.read(mandate, asOf, today, version);
        List<UnitEvaluation> lines = units.read(asOf, version).stream()
                .map(unit -> unit.evaluated(table))
                .toList();
        int notDelivered = (int) lines.stream()
                .filter(line -> line.status() == UnitStatus.NOT_DELIVERED)
                .count();
        return new Evaluation(
                mandate,
                inputs.ruleVersion(mandate.id(), version),
                asOf,
                today,
                lines,
                table.divisions(),
                table.total(),
                notDelivered,
                table.certificates(inputs.rejectedCertificates(version)),
                inputs.personAccount(mandate.id(), asOf, version),
                inputs.files(version),
                skipped,
                inputs.example());
    }
}
