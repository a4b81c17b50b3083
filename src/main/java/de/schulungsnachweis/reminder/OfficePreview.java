package de.schulungsnachweis.reminder;

import java.util.List;

/**
 * What would be sent about persons of the own units.
 *
 * @param recipients who would get a mail, by name
 * @param held open persons whose names nobody gets
 */
public record OfficePreview(List<PlannedMail> recipients, List<HeldBack> held) {

    public OfficePreview {
        recipients = List.copyOf(recipients);
        held = List.copyOf(held);
    }
}
