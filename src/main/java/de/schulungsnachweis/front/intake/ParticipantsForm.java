package de.schulungsnachweis.front.intake;

import de.schulungsnachweis.front.form.TypedDay;
import de.schulungsnachweis.intake.ParticipantsOrder.Training;
import de.schulungsnachweis.sheet.Source;
import de.schulungsnachweis.sheet.TrainingFormat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the form of a list of participants says.
 *
 * @param beginn a day such as 16.05.2024; empty if the training took one day
 * @param personen one person a line
 * @param einheit the unit of the persons; empty for none
 */
record ParticipantsForm(
        @Nullable String titel,
        @Nullable String beginn,
        @Nullable String ende,
        @Nullable String dauer,
        @Nullable String anbieter,
        @Nullable TrainingFormat format,
        @Nullable Source herkunft,
        @Nullable String personen,
        @Nullable String einheit,
        @Nullable MultipartFile datei) {

    static final ParticipantsForm EMPTY =
            new ParticipantsForm(null, null, null, null, null, null, null, null, null, null);

    /** What cannot be taken: the message by the field, in the order of the form; empty if all can. */
    Map<String, String> objections() {
        Map<String, String> objections = new LinkedHashMap<>();
        if (isBlank(titel)) {
            objections.put("titel", "participants.objection.title");
        }
        addDays(objections);
        if (isBlank(dauer)) {
            objections.put("dauer", "participants.objection.duration");
        }
        if (isBlank(personen) != hasFile()) {
            objections.put("personen", "participants.objection.persons");
        }
        return objections;
    }

    private void addDays(Map<String, String> objections) {
        @Nullable LocalDate first = TypedDay.of(beginn);
        @Nullable LocalDate last = TypedDay.of(ende);
        if (first == null && !isBlank(beginn)) {
            objections.put("beginn", "certificate.objection.firstDay");
        }
        if (last == null) {
            objections.put("ende", "participants.objection.day");
        } else if (first != null && first.isAfter(last)) {
            objections.put("ende", "participants.objection.order");
        }
    }

    boolean hasFile() {
        return datei != null && !datei.isEmpty();
    }

    /** The training of a form without an objection. */
    Training training() {
        return new Training(
                Objects.requireNonNull(titel).strip(),
                isBlank(anbieter) ? null : anbieter,
                TypedDay.of(beginn),
                Objects.requireNonNull(TypedDay.of(ende)),
                isBlank(dauer) ? null : dauer,
                format,
                herkunft);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
