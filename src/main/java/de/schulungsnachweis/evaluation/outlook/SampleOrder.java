package de.schulungsnachweis.evaluation.outlook;

/**
 * How a sample of the recognised trainings is drawn. The same order over the same data draws the same sample.
 *
 * @param seed any number
 * @param percent of every unit's recognised trainings, rounded up; from 1 to 100
 */
public record SampleOrder(long seed, int percent) {

    /** As much as an office can check in an hour or two. */
    public static final int USUAL_PERCENT = 5;

    private static final int ALL = 100;

    public SampleOrder {
        percent = Math.clamp(percent, 1, ALL);
    }
}
