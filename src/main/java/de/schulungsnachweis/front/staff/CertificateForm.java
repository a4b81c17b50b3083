package de.schulungsnachweis.front.staff;

import de.schulungsnachweis.certificate.DurationReader;
import de.schulungsnachweis.certificate.DurationReading;
import de.schulungsnachweis.evaluation.person.HandedIn;
import de.schulungsnachweis.evaluation.person.Standing;
import de.schulungsnachweis.front.form.TypedDay;
import de.schulungsnachweis.intake.SingleCertificate;
import de.schulungsnachweis.recognition.correction.TrainingStatement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it is typed in; everything stays as it was typed.
 *
 * @param beginn a day such as 16.05.2024; empty for a training of one day
 * @param ende the last day
 * @param dauer for example "8 UE"
 * @param nachweis "ja", "nein" or empty
 */
record CertificateForm(
        @Nullable String titel,
        @Nullable String anbieter,
        @Nullable String kursnummer,
        @Nullable String beginn,
        @Nullable String ende,
        @Nullable String dauer,
        @Nullable String nachweis) {

    private static final String YES = "ja";

    static CertificateForm empty() {
        return new CertificateForm(null, null, null, null, null, null, YES);
    }

    static CertificateForm of(HandedIn certificate) {
        @Nullable Integer minutes = certificate.minutes();
        @Nullable Boolean proof = certificate.proof();
        return new CertificateForm(
                certificate.title(),
                certificate.provider(),
                certificate.courseNumber(),
                day(certificate.firstDay()),
                day(certificate.lastDay()),
                minutes == null ? null : minutes + " Minuten",
                proof == null ? "" : (proof ? YES : "nein"));
    }

    /** What cannot be taken: the message by the field, in the order of the form; empty if all can. */
    Map<String, String> objections(DurationReader durations) {
        Map<String, String> objections = new LinkedHashMap<>();
        if (text(titel) == null) {
            objections.put("titel", "certificate.objection.title");
        }
        @Nullable LocalDate first = TypedDay.of(beginn);
        @Nullable LocalDate last = TypedDay.of(ende);
        if (first == null && text(beginn) != null) {
            objections.put("beginn", "certificate.objection.firstDay");
        }
        if (last == null) {
            objections.put("ende", "certificate.objection.lastDay");
        } else if (first != null && first.isAfter(last)) {
            objections.put("ende", "certificate.objection.order");
        }
        DurationReading duration = durations.read(Objects.requireNonNullElse(dauer, ""));
        if (duration.minutes() == null && duration.least() == null) {
            objections.put("dauer", "certificate.objection.duration");
        }
        return objections;
    }

    SingleCertificate of(Standing person) {
        return new SingleCertificate(
                person.personnelNumber(),
                person.familyName(),
                person.givenName(),
                person.mainWork().unitCode(),
                required(titel),
                text(anbieter),
                text(kursnummer),
                TypedDay.of(beginn),
                Objects.requireNonNull(TypedDay.of(ende)),
                required(dauer),
                proof());
    }

    TrainingStatement statement() {
        return new TrainingStatement(
                required(titel),
                text(anbieter),
                text(kursnummer),
                TypedDay.of(beginn),
                Objects.requireNonNull(TypedDay.of(ende)),
                required(dauer),
                proof());
    }

    private @Nullable Boolean proof() {
        @Nullable String stated = text(nachweis);
        return stated == null ? null : stated.equals(YES);
    }

    private static String required(@Nullable String typed) {
        return Objects.requireNonNull(text(typed), "checked before");
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : TypedDay.written(day);
    }
}
