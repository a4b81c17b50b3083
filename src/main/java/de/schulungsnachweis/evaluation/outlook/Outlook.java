package de.schulungsnachweis.evaluation.outlook;

import java.time.LocalDate;
import java.util.List;

/**
 * The answers to what is asked after the table.
 *
 * @param asOf the as-of day
 * @param today the day on which it was counted
 * @param sample how the sample was drawn
 * @param tables in the order in which they are shown
 * @param namesPersons whether a table names persons, which only the own office sees (R25)
 * @param example true where the data are invented examples, which every output says
 */
public record Outlook(
        LocalDate asOf,
        LocalDate today,
        SampleOrder sample,
        List<OutlookTable> tables,
        boolean namesPersons,
        boolean example) {}
