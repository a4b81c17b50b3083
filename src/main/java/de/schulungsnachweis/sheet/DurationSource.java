package de.schulungsnachweis.sheet;

import de.schulungsnachweis.certificate.DurationReader;
import de.schulungsnachweis.certificate.DurationReading;

/** Says what a duration cell means (R17 to R20); every method answers and none throws. */
public interface DurationSource {

    /** A duration as text, for example "3 x 4 Stunden". */
    DurationReading read(String text);

    /** A number whose header or format says hours. */
    DurationReading hours(double hours);

    /** A number whose header or format says Unterrichtseinheiten. */
    DurationReading units(double units);

    /** A number whose header or format says minutes. */
    DurationReading minutes(double minutes);

    /** A cell with a time format: the fraction of a day that it holds. */
    DurationReading time(double fractionOfDay);

    /** The reader of durations with its assumptions. */
    static DurationSource of(DurationReader reader) {
        return new DurationSource() {

            @Override
            public DurationReading read(String text) {
                return reader.read(text);
            }

            @Override
            public DurationReading hours(double hours) {
                return reader.hours(hours);
            }

            @Override
            public DurationReading units(double units) {
                return reader.units(units);
            }

            @Override
            public DurationReading minutes(double minutes) {
                return reader.minutes(minutes);
            }

            @Override
            public DurationReading time(double fractionOfDay) {
                return reader.time(fractionOfDay);
            }
        };
    }
}
