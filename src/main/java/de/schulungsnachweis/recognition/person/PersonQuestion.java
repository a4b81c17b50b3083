package de.schulungsnachweis.recognition.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person whom a list names and who was not found beyond doubt (R26).
 *
 * @param key names this person as the list does
 * @param listed what the list says
 * @param trainings the certificates that wait
 * @param candidates persons of the own units who may be meant
 */
public record PersonQuestion(String key, Listed listed, List<Waiting> trainings, List<Candidate> candidates) {

    /** A person as a list names it; null where it says nothing. */
    public record Listed(
            @Nullable String personnelNumber,
            @Nullable String familyName,
            @Nullable String givenName,
            @Nullable String email,
            @Nullable String unit) {

        /** All of it in one line. */
        String inShort() {
            return Stream.of(familyName, givenName, personnelNumber, email, unit)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
        }
    }

    /** A certificate that waits for its person. */
    public record Waiting(@Nullable String title, @Nullable LocalDate lastDay) {}

    /** A person of the staff list. */
    public record Candidate(
            long id,
            @Nullable String personnelNumber,
            String familyName,
            @Nullable String givenName,
            List<String> units) {}
}
