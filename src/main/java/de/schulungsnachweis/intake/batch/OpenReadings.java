package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.sheet.ListReading;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The files that jobs of this program are reading, by their run: a file is never named in a job's parameters. */
@Component
class OpenReadings {

    private final Map<Long, ListReading> readings = new ConcurrentHashMap<>();

    void open(long runId, ListReading reading) {
        readings.put(runId, reading);
    }

    ListReading of(long runId) {
        ListReading reading = readings.get(runId);
        if (reading == null) {
            throw new IllegalStateException("run " + runId + " has no open file");
        }
        return reading;
    }

    void close(long runId) {
        readings.remove(runId);
    }
}
