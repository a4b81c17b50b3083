package de.schulungsnachweis.evaluation.detail;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what is behind a number.
 *
 * @param interim true before the end of the window (R23)
 * @param total how many persons or certificates there are on all pages: the number itself
 * @param page counted from 1
 * @param pages at least 1
 * @param persons in the order of their names
 */
public record CellRows(Cell cell, boolean interim, int total, int page, int pages, List<PersonRow> persons) {

    /**
     * A person.
     *
     * @param name surname and given name
     * @param duty a German sentence on how the person stands to the mandate
     * @param certificates all of the person's, or those that the number counts where it counts certificates
     */
    public record PersonRow(String name, String duty, List<CertificateRow> certificates) {}

    /**
     * A certificate.
     *
     * @param title as the list names it; empty where it names none
     * @param why German sentences on why it counts or does not
     */
    public record CertificateRow(
            long id,
            String title,
            @Nullable String provider,
            @Nullable LocalDate lastDay,
            String why) {}
}
