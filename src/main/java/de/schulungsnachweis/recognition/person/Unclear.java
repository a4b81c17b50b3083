package de.schulungsnachweis.recognition.person;

import de.schulungsnachweis.organisation.PersonCandidate;
import de.schulungsnachweis.organisation.PersonDescription;
import de.schulungsnachweis.organisation.PersonFinder;
import de.schulungsnachweis.organisation.PersonMatch;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as a list names it, with the certificates that wait.
 *
 * @param unitCode of the unit that the list names; null if it names none that is known
 */
record Unclear(
        Naming naming,
        PersonQuestion.Listed listed,
        @Nullable String unitCode,
        List<PersonQuestion.Waiting> trainings) {

    PersonBook.Meant means(@Nullable Long person) {
        return new PersonBook.Meant(
                naming.reference(), naming.familyKey(), naming.givenKey(), listed.inShort(), person);
    }

    /** Who of these fits the number, the e-mail, or the name in one of the units that they are in. */
    List<PersonCandidate> candidates(KnownPersons known) {
        List<PersonCandidate> possible = known.like(this);
        Set<Long> found = new LinkedHashSet<>(ids(PersonFinder.find(
                new PersonDescription(
                        listed.personnelNumber(), listed.familyName(), listed.givenName(), listed.email(), unitCode),
                possible)));
        for (String unit : KnownPersons.units(possible)) {
            found.addAll(ids(PersonFinder.byName(
                    new PersonDescription(null, listed.familyName(), listed.givenName(), listed.email(), unit),
                    possible)));
        }
        return possible.stream().filter(person -> found.contains(person.id())).toList();
    }

    private static List<Long> ids(PersonMatch match) {
        return switch (match) {
            case PersonMatch.Found found -> List.of(found.id());
            case PersonMatch.Asked asked -> asked.candidates();
        };
    }
}
