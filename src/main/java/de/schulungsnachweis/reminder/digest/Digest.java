package de.schulungsnachweis.reminder.digest;

import java.util.List;

/**
 * What one manager is told (R25).
 *
 * @param ownOpen whether the manager's own duty is open
 * @param done how many who report to the manager have fulfilled the mandate
 * @param open who reports to the manager and has not, by name
 * @param contacts whom the manager may ask; empty if nobody is named
 * @param contactAddresses where answers of the manager go; empty if the units name none
 * @param headed the units that the manager heads, in numbers
 */
public record Digest(
        Recipient recipient,
        boolean ownOpen,
        int done,
        List<OpenPerson> open,
        List<String> contacts,
        List<String> contactAddresses,
        List<HeadedUnit> headed) {

    public Digest {
        open = List.copyOf(open);
        contacts = List.copyOf(contacts);
        contactAddresses = List.copyOf(contactAddresses);
        headed = List.copyOf(headed);
    }

    /** Who gets the mail. */
    public record Recipient(long personId, String name, String address) {}

    /** Somebody with an open duty. */
    public record OpenPerson(long personId, String name) {}

    /** A unit in numbers; persons of the target group. */
    public record HeadedUnit(String name, int target, int open) {}
}
