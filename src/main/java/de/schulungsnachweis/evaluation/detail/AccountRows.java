package de.schulungsnachweis.evaluation.detail;

import de.schulungsnachweis.mandate.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the certificates behind a line of the account.
 *
 * @param outcome of the line; null for all certificates
 * @param total how many certificates there are: the number itself
 * @param hidden how many of them are of persons of another office, which nobody else sees (R25)
 * @param page counted from 1
 * @param pages at least 1
 * @param rows in the order of the persons' names, those of unknown persons last
 */
public record AccountRows(@Nullable Outcome outcome, int total, int hidden, int page, int pages, List<Row> rows) {

    /**
     * A certificate.
     *
     * @param personId null where the person is not known
     * @param person surname and given name; empty where the person is not known
     * @param title as the list names it; empty where it names none
     * @param why German sentences on why it counts or does not
     */
    public record Row(
            @Nullable Long personId,
            String person,
            String title,
            @Nullable String provider,
            @Nullable LocalDate lastDay,
            String why) {}
}
