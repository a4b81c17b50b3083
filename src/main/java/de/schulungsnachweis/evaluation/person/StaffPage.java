package de.schulungsnachweis.evaluation.person;

import java.util.List;

/**
 * A part of the list of staff.
 *
 * @param number of the page, from 0
 * @param pages at least 1
 * @param total all lines that fit the filter
 */
public record StaffPage(List<StaffLine> lines, int number, int pages, int total) {}
