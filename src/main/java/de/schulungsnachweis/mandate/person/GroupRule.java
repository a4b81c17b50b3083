package de.schulungsnachweis.mandate.person;

import de.schulungsnachweis.mandate.TargetGroup;
import org.jspecify.annotations.Nullable;

/** To which group a person belongs by what the office's list says (R1 to R5); null means that it says nothing. */
public final class GroupRule {

    private GroupRule() {}

    /** The group of a person; a leader with citizen contact is a leader (R4), blank is not "nein" (R3). */
    public static TargetGroup groupOf(
            @Nullable Boolean leader, @Nullable Boolean citizenContact, @Nullable Boolean mediaWork) {
        if (isYes(leader)) {
            return TargetGroup.LEADERS;
        }
        if (isYes(citizenContact) || isYes(mediaWork)) {
            return TargetGroup.STAFF;
        }
        if (leader == null || citizenContact == null || mediaWork == null) {
            return TargetGroup.UNDECLARED;
        }
        return TargetGroup.NOT_IN_TARGET_GROUP;
    }

    private static boolean isYes(@Nullable Boolean stated) {
        return Boolean.TRUE.equals(stated);
    }
}
