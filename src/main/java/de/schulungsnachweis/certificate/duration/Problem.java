package de.schulungsnachweis.certificate.duration;

/** Why a duration is unclear or was assumed; the codes that problem lists show. */
public final class Problem {

    public static final String MISSING = "DURATION_MISSING";
    public static final String UNREADABLE = "DURATION_UNREADABLE";
    /** A number without a unit, or with one of unknown length. */
    public static final String UNIT = "DURATION_UNIT";

    public static final String APPROXIMATE = "DURATION_APPROX";
    public static final String RANGE = "DURATION_RANGE";
    public static final String WEEK = "DURATION_WEEK";
    public static final String CONFLICT = "DURATION_CONFLICT";
    /** Days without times (R19). */
    public static final String DAY = "DURATION_DAY";

    public static final String NEGATIVE = "DURATION_NEGATIVE";
    public static final String ZERO = "DURATION_ZERO";
    public static final String OVERNIGHT = "DURATION_OVERNIGHT";
    public static final String IMPLAUSIBLE = "DURATION_IMPLAUSIBLE";
    public static final String IS_DATE = "DURATION_IS_DATE";

    private Problem() {}
}
