package de.schulungsnachweis.certificate;

import de.schulungsnachweis.certificate.duration.Interpreter;
import de.schulungsnachweis.certificate.duration.Readings;
import de.schulungsnachweis.mandate.DurationAssumptions;

/** Reads how long a training takes, from text or from the number of a cell whose unit is known (R17 to R20). Thread-safe. */
public final class DurationReader {

    private static final double MINUTES_PER_HOUR = 60;
    private static final double MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;

    private final DurationAssumptions assumptions;
    private final Interpreter interpreter;

    public DurationReader(DurationAssumptions assumptions) {
        this.assumptions = assumptions;
        this.interpreter = new Interpreter(assumptions);
    }

    /** The reading of a text such as "2 Tage, jeweils 9–15 Uhr"; never fails, a number without a unit is unclear. */
    public DurationReading read(String text) {
        return interpreter.read(text);
    }

    /** Hours, from a column "Dauer (Stunden)". */
    public DurationReading hours(double hours) {
        return Readings.exact(hours * MINUTES_PER_HOUR);
    }

    /** Unterrichtseinheiten, from a column "Dauer (UE)" (R18). */
    public DurationReading units(double units) {
        return Readings.exact(units * assumptions.minutesPerUnit());
    }

    /** Minutes, from a column "Dauer (Minuten)". */
    public DurationReading minutes(double minutes) {
        return Readings.exact(minutes);
    }

    /** A spreadsheet's time cell: 0.25 is six hours, 1.25 thirty where the format counts beyond a day. */
    public DurationReading time(double fractionOfDay) {
        return Readings.exact(fractionOfDay * MINUTES_PER_DAY);
    }
}
