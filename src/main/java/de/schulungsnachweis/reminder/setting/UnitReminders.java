package de.schulungsnachweis.reminder.setting;

/**
 * What a unit's training officers lay down.
 *
 * @param enabled whether the names of its persons go to their managers
 * @param contact whom a manager may ask; empty for the general contact
 * @param contactAddress where mails to the training officers go; empty for the unit's address
 */
public record UnitReminders(String unitCode, boolean enabled, String contact, String contactAddress) {}
