package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.intake.plan.GuessedUnits;
import de.schulungsnachweis.sheet.ListReading;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The files that jobs of this program are reading, and the units that they name, by their run: a file is never named in a
 * job's parameters.
 */
@Component
class OpenReadings {

    private final Map<Long, ListReading> readings = new ConcurrentHashMap<>();
    private final Map<Long, GuessedUnits> units = new ConcurrentHashMap<>();

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

    /** The units that the file has named so far; asked for the first time, they are made as told. */
    GuessedUnits units(long runId, Supplier<GuessedUnits> first) {
        return units.computeIfAbsent(runId, run -> first.get());
    }

    void close(long runId) {
        readings.remove(runId);
        units.remove(runId);
    }
}
