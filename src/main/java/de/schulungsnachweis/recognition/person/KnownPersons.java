package de.schulungsnachweis.recognition.person;

import de.schulungsnachweis.organisation.PersonCandidate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Persons of the scope, by name; to compare names thoroughly is for the few only who have something in common. */
record KnownPersons(List<Known> persons) {

    /** @param familyWords the words of the surname in the form in which names are compared */
    record Known(PersonCandidate person, Set<String> familyWords) {}

    /** Those with the number, the e-mail, or a word of the surname. */
    List<PersonCandidate> like(Unclear asked) {
        return persons.stream()
                .filter(known -> isLike(known, asked))
                .map(Known::person)
                .toList();
    }

    /** In which units these persons are. */
    static Set<String> units(List<PersonCandidate> persons) {
        return persons.stream().flatMap(person -> person.unitCodes().stream()).collect(Collectors.toSet());
    }

    /** As e-mails are compared; null if there is none. */
    static @Nullable String comparable(@Nullable String email) {
        return email == null ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isLike(Known known, Unclear asked) {
        @Nullable String number = asked.listed().personnelNumber();
        @Nullable String email = comparable(asked.listed().email());
        return (number != null && number.equals(known.person().personnelNumber()))
                || (email != null && email.equals(comparable(known.person().email())))
                || !Collections.disjoint(known.familyWords(), asked.naming().familyWords());
    }
}
