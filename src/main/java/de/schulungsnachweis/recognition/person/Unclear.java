package de.schulungsnachweis.recognition.person;

import de.schulungsnachweis.organisation.NameKey;
import de.schulungsnachweis.organisation.PersonCandidate;
import de.schulungsnachweis.organisation.PersonDescription;
import de.schulungsnachweis.organisation.PersonFinder;
import de.schulungsnachweis.organisation.PersonMatch;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as a list names it, with the certificates that wait.
 *
 * @param unitCode of the unit that the list names; null if it names none that is known
 */
record Unclear(
        String reference,
        PersonQuestion.Listed listed,
        @Nullable String unitCode,
        List<PersonQuestion.Waiting> trainings) {

    /** Without anything of the person in it: it stands in addresses. */
    String key() {
        String text = reference + '\n' + familyKey() + '\n' + givenKey();
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    PersonBook.Meant means(@Nullable Long person) {
        return new PersonBook.Meant(reference, familyKey(), givenKey(), listed.inShort(), person);
    }

    private @Nullable String familyKey() {
        return NameKey.of(listed.familyName());
    }

    private @Nullable String givenKey() {
        return NameKey.of(listed.givenName());
    }

    /** Who fits the number, the e-mail, or the name in one of the units. */
    List<PersonCandidate> candidates(List<PersonCandidate> persons, Set<String> units) {
        Set<Long> found = new LinkedHashSet<>(ids(PersonFinder.find(
                new PersonDescription(
                        listed.personnelNumber(), listed.familyName(), listed.givenName(), listed.email(), unitCode),
                persons)));
        for (String unit : units) {
            found.addAll(ids(PersonFinder.byName(
                    new PersonDescription(null, listed.familyName(), listed.givenName(), listed.email(), unit),
                    persons)));
        }
        return persons.stream().filter(person -> found.contains(person.id())).toList();
    }

    private static List<Long> ids(PersonMatch match) {
        return switch (match) {
            case PersonMatch.Found found -> List.of(found.id());
            case PersonMatch.Asked asked -> asked.candidates();
        };
    }
}
