package de.schulungsnachweis.reminder;

/**
 * A unit whose persons whoever asks may see.
 *
 * @param enabled whether its training officers switched reminders on
 */
public record OwnUnit(String code, String name, boolean enabled) {}
