package de.schulungsnachweis.organisation.contact;

/**
 * What a decision on the citizen contact of a Sachgebiet would do, in numbers of persons.
 *
 * @param persons who works there
 * @param changing of whom the field changes
 * @param entering who comes into the target group as staff
 * @param leaving who leaves the target group
 * @param leaders who stays a manager whatever is decided (R4)
 * @param undeclared of whom the group is still not stated then (R3)
 */
public record ContactPreview(int persons, int changing, int entering, int leaving, int leaders, int undeclared) {

    /** Nothing would happen. */
    static final ContactPreview NOBODY = new ContactPreview(0, 0, 0, 0, 0, 0);
}
