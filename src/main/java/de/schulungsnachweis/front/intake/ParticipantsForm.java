package de.schulungsnachweis.front.intake;

import de.schulungsnachweis.intake.ParticipantsOrder.Training;
import de.schulungsnachweis.sheet.Source;
import de.schulungsnachweis.sheet.TrainingFormat;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the form of a list of participants says.
 *
 * @param beginn empty if the training took one day
 * @param personen one person a line
 * @param einheit the unit of the persons; empty for none
 */
record ParticipantsForm(
        @Nullable String titel,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate beginn,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate ende,

        @Nullable String dauer,
        @Nullable String anbieter,
        @Nullable TrainingFormat format,
        @Nullable Source herkunft,
        @Nullable String personen,
        @Nullable String einheit,
        @Nullable MultipartFile datei) {

    static final ParticipantsForm EMPTY =
            new ParticipantsForm(null, null, null, null, null, null, null, null, null, null);

    /** Why it cannot be taken, as a message key; empty if it can. */
    Optional<String> objection() {
        if (isBlank(titel)) {
            return Optional.of("participants.objection.title");
        }
        if (ende == null) {
            return Optional.of("participants.objection.day");
        }
        if (beginn != null && beginn.isAfter(ende)) {
            return Optional.of("participants.objection.order");
        }
        if (isBlank(dauer)) {
            return Optional.of("participants.objection.duration");
        }
        return isBlank(personen) == hasFile() ? Optional.empty() : Optional.of("participants.objection.persons");
    }

    boolean hasFile() {
        return datei != null && !datei.isEmpty();
    }

    /** The training of a form without an objection. */
    Training training() {
        return new Training(
                Objects.requireNonNull(titel).strip(),
                isBlank(anbieter) ? null : anbieter,
                beginn,
                Objects.requireNonNull(ende),
                isBlank(dauer) ? null : dauer,
                format,
                herkunft);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
