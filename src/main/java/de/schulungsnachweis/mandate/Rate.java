package de.schulungsnachweis.mandate;

import java.util.OptionalDouble;

/**
 * How much of a target group has fulfilled the mandate (R21). The rate of several units is the quotient of their sums.
 *
 * @param fulfilled persons who have fulfilled the mandate, not more than {@code target}
 * @param target persons of the target group
 */
public record Rate(int fulfilled, int target) {

    public Rate {
        if (fulfilled < 0 || fulfilled > target) {
            throw new IllegalArgumentException("not a part of the target group: " + fulfilled + " of " + target);
        }
    }

    /** A number from 0 to 1; empty without a target group, which is neither 0 % nor 100 % (R22). */
    public OptionalDouble quotient() {
        return target == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) fulfilled / target);
    }

    /** The rate over both target groups together. */
    public Rate plus(Rate other) {
        return new Rate(fulfilled + other.fulfilled, target + other.target);
    }
}
