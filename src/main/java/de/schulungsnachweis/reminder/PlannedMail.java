package de.schulungsnachweis.reminder;

/**
 * A reminder as it would be sent now.
 *
 * @param managerId key of the manager who would get it
 * @param open how many persons of the own units it would name
 * @param done how many of them have fulfilled the mandate
 */
public record PlannedMail(long managerId, String managerName, String address, String units, int open, int done) {}
