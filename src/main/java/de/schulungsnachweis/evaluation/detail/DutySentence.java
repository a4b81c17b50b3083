package de.schulungsnachweis.evaluation.detail;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.mandate.TargetGroup;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says how a person stands to the mandate, and what is missing. */
final class DutySentence {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private DutySentence() {}

    /**
     * Two or three sentences at the most.
     *
     * @param rows all of one person; at least one
     * @param interim true before the end of the window, when nobody is called "nicht erfüllt" for good (R23)
     */
    static String of(List<CountedRow> rows, Mandate mandate, boolean interim) {
        CountedRow person = rows.getFirst();
        return switch (person.group()) {
            case NOT_IN_TARGET_GROUP -> "Gehört nicht zur Zielgruppe.";
            case UNDECLARED -> "Ob die Person zur Zielgruppe gehört, ist nicht angegeben.";
            case LEADERS, STAFF -> ofTargetGroup(person, certificates(rows), mandate, interim);
        };
    }

    private static String ofTargetGroup(
            CountedRow person, List<CountedRow.Certificate> certificates, Mandate mandate, boolean interim) {
        String group = person.group() == TargetGroup.LEADERS ? "Führungskraft: " : "Beschäftigte in der Zielgruppe: ";
        List<String> fulfilling = certificates.stream()
                .filter(certificate -> certificate.outcome() == Outcome.COUNTED && certificate.fulfils())
                .map(DutySentence::training)
                .toList();
        if (!fulfilling.isEmpty()) {
            return group + "Der Schulungsauftrag ist erfüllt mit " + String.join("; ", fulfilling) + ".";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(group + "Der Schulungsauftrag ist " + (interim ? "noch " : "")
                + "nicht erfüllt. Nötig ist eine Schulung von mindestens " + mandate.minimumText()
                + " zu dieser Kompetenz: " + mandate.acceptedLabels(person.group()) + ".");
        long inReview = certificates.stream()
                .filter(certificate -> certificate.outcome().kind() == Outcome.Kind.REVIEW)
                .count();
        if (inReview > 0) {
            sentences.add(inReview == 1 ? "Ein Nachweis ist in Klärung." : inReview + " Nachweise sind in Klärung.");
        }
        if (Boolean.FALSE.equals(person.onDuty())) {
            sentences.add("Am Stichtag nicht im Dienst.");
        }
        if (person.newSinceOctober()) {
            sentences.add("Neu seit 1. Oktober.");
        }
        return String.join(" ", sentences);
    }

    private static List<CountedRow.Certificate> certificates(List<CountedRow> rows) {
        return rows.stream()
                .map(CountedRow::certificate)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String training(CountedRow.Certificate certificate) {
        @Nullable Category category = certificate.category();
        @Nullable LocalDate lastDay = certificate.lastDay();
        String label = category == null ? certificate.title() : category.label();
        return lastDay == null ? label : label + " (bis " + DAY.format(lastDay) + ")";
    }
}
