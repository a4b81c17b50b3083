package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.ListReading;
import de.schulungsnachweis.sheet.UnusableFileException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Hands the entries of the run's file to the step, one by one. */
@Component
@StepScope
class EntryReader implements ItemReader<Entry> {

    private final ListReading reading;

    EntryReader(OpenReadings readings, @Value("#{jobParameters['" + ImportJobs.RUN + "']}") long runId) {
        this.reading = readings.of(runId);
    }

    @Override
    public @Nullable Entry read() throws UnusableFileException {
        return reading.next();
    }
}
