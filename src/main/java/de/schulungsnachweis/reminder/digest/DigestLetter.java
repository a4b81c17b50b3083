package de.schulungsnachweis.reminder.digest;

import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.TargetGroup;
import de.schulungsnachweis.reminder.text.Letter;
import de.schulungsnachweis.reminder.text.MailTemplate;
import de.schulungsnachweis.reminder.text.MailValues;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the letter to one manager. */
public final class DigestLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final String ANYBODY = "die oder der Fortbildungsbeauftragte Ihrer Organisationseinheit";

    private DigestLetter() {}

    /**
     * The letter.
     *
     * @param contact whom to ask if the units name nobody; empty if nobody is named
     */
    public static Letter of(Digest digest, MailTemplate template, String contact, Mandate mandate) {
        List<String> names = digest.open().stream().map(Digest.OpenPerson::name).toList();
        return template.fill(new MailValues(
                Map.of(
                        "name", digest.recipient().name(),
                        "anzahl_personen", persons(names.size()),
                        "frist", DAY.format(mandate.windowEnd()),
                        "mindestdauer", mandate.minimumText(),
                        "anerkannte_kompetenzen", accepted(mandate),
                        "eigene_pflicht", ownDuty(digest),
                        "stand", standing(digest.done(), names.size()),
                        "kontakt", contacts(digest, contact),
                        "zahlen_der_organisationseinheit", headed(digest.headed())),
                Map.of("offene_personen", names)));
    }

    private static String persons(int number) {
        return number == 1 ? "1 Person" : number + " Personen";
    }

    private static String accepted(Mandate mandate) {
        return Stream.of(TargetGroup.STAFF, TargetGroup.LEADERS)
                .map(group ->
                        "Für " + mandate.group(group).shortLabel() + ": " + mandate.acceptedLabels(group, ", ") + ".")
                .collect(Collectors.joining(" "));
    }

    private static String ownDuty(Digest digest) {
        return digest.ownOpen() ? "Ihre eigene Schulung ist noch nicht nachgewiesen." : "";
    }

    private static String standing(int done, int open) {
        int all = done + open;
        if (all == 1) {
            return "In Ihrem Bereich geht es um 1 Person.";
        }
        return "Von " + all + " Personen in Ihrem Bereich "
                + (done == 1
                        ? "hat 1 die Schulung schon nachgewiesen."
                        : "haben " + done + " die Schulung schon nachgewiesen.");
    }

    private static String contacts(Digest digest, String contact) {
        if (!digest.contacts().isEmpty()) {
            return String.join("; ", digest.contacts());
        }
        return contact.isEmpty() ? ANYBODY : contact;
    }

    private static String headed(List<Digest.HeadedUnit> units) {
        return units.stream()
                .map(unit -> "Zahlen Ihrer Organisationseinheit " + unit.name() + ": Zielgruppe " + unit.target()
                        + ", erfüllt " + (unit.target() - unit.open()) + ", noch nicht erfüllt " + unit.open() + ".")
                .collect(Collectors.joining("\n"));
    }
}
