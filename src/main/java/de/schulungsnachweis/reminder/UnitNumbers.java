package de.schulungsnachweis.reminder;

/**
 * The next reminders of a unit in numbers.
 *
 * @param enabled whether its training officers switched it on
 * @param reachable whether mails to its training officers have an address
 * @param managers who would get names of its persons
 * @param named open persons who would be named
 * @param withoutManager open persons whose manager is not stated, or not clearly
 * @param unreachable open persons whose manager cannot get a mail
 */
public record UnitNumbers(
        String code,
        String name,
        boolean enabled,
        boolean reachable,
        int managers,
        int named,
        int withoutManager,
        int unreachable) {}
