package de.schulungsnachweis.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One certificate of one person who is known, as it is typed in.
 *
 * @param personnelNumber null if the person has none; then the name within the unit says who it is
 * @param provider null if it is not known
 * @param firstDay null if the training took one day
 * @param duration as people write it, for example "8 UE"
 * @param proof null if it is not known whether there is a proof
 */
public record SingleCertificate(
        @Nullable String personnelNumber,
        String familyName,
        @Nullable String givenName,
        String unit,
        String title,
        @Nullable String provider,
        @Nullable String courseNumber,
        @Nullable LocalDate firstDay,
        LocalDate lastDay,
        String duration,
        @Nullable Boolean proof) {

    /** What became of it. */
    public enum Entered {
        ADDED,
        /** The same training of the person is known already (R14); nothing has changed. */
        ALREADY_THERE,
        /** It could not be stored without a question; nothing has changed. */
        UNCLEAR
    }
}
