package de.schulungsnachweis.operation;

import de.schulungsnachweis.operation.OperationFigures.Figures;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** The figures of the database as gauges. Every instance shows the same ones: take the largest, do not add them up. */
@Component
@ConditionalOnWebApplication
class OperationGauges implements MeterBinder {

    private final OperationFigures figures;

    OperationGauges(OperationFigures figures) {
        this.figures = figures;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "review.titles", "titles that wait for a decision", null, Figures::reviewTitles);
        gauge(registry, "review.age", "how long the oldest of them has waited", "seconds", Figures::reviewAge);
        gauge(registry, "mails.waiting", "mails that wait to be sent", null, Figures::waitingMails);
        gauge(registry, "mails.age", "how long the oldest of them has waited", "seconds", Figures::mailAge);
        gauge(registry, "imports.unfinished", "lists that are being read", null, Figures::unfinishedImports);
    }

    private void gauge(
            MeterRegistry registry,
            String name,
            String description,
            @Nullable String unit,
            ToDoubleFunction<Figures> figure) {
        Gauge.builder("schulungsnachweis." + name, figures, source -> figure.applyAsDouble(source.current()))
                .description(description)
                .baseUnit(unit)
                .register(registry);
    }
}
