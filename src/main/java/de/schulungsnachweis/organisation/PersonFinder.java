package de.schulungsnachweis.organisation;

import de.schulungsnachweis.organisation.NameVariants.Likeness;
import de.schulungsnachweis.organisation.PersonMatch.Question;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person whom a certificate means (R26): by personnel number, else by e-mail, else by name within the unit. A
 * variant of a name is enough only where nobody else of the unit could be meant too. In doubt it asks: never the wrong
 * person.
 */
public final class PersonFinder {

    private PersonFinder() {}

    /** Decides among all persons that are known. */
    public static PersonMatch find(PersonDescription wanted, List<PersonCandidate> persons) {
        String number = wanted.personnelNumber();
        if (number != null) {
            return byNumber(wanted, only(persons, person -> number.equals(person.personnelNumber())));
        }
        List<PersonCandidate> byEmail = only(persons, person -> sameEmail(wanted, person));
        return byEmail.isEmpty() ? byName(wanted, persons) : byEmail(wanted, byEmail);
    }

    /** The last resort alone: the name within the unit, for a certificate without a number and without a known e-mail. */
    public static PersonMatch byName(PersonDescription wanted, List<PersonCandidate> persons) {
        List<PersonCandidate> possible = only(persons, person -> inUnit(wanted, person) && couldBe(wanted, person));
        List<PersonCandidate> exact = only(possible, person -> isExact(wanted, person));
        if (exact.size() == 1) {
            return new PersonMatch.Found(exact.getFirst().id());
        }
        if (possible.size() == 1 && isEnough(wanted, possible.getFirst())) {
            return new PersonMatch.Found(possible.getFirst().id());
        }
        return asked(Question.NAME_NOT_UNIQUE, possible);
    }

    private static PersonMatch byNumber(PersonDescription wanted, List<PersonCandidate> found) {
        if (found.isEmpty()) {
            return asked(Question.NUMBER_UNKNOWN, found);
        }
        boolean sameName = wanted.familyName() == null || isSameName(wanted, found.getFirst());
        return found.size() == 1 && sameName
                ? new PersonMatch.Found(found.getFirst().id())
                : asked(Question.NAME_DIFFERS, found);
    }

    private static PersonMatch byEmail(PersonDescription wanted, List<PersonCandidate> found) {
        boolean sameName = wanted.familyName() == null || isSameName(wanted, found.getFirst());
        return found.size() == 1 && sameName
                ? new PersonMatch.Found(found.getFirst().id())
                : asked(Question.EMAIL_DIFFERS, found);
    }

    /** Number or e-mail speak for the person already, so that a short form of the given name is no contradiction. */
    private static boolean isSameName(PersonDescription wanted, PersonCandidate person) {
        boolean given = wanted.givenName() == null
                || person.givenName() == null
                || NameVariants.given(wanted.givenName(), person.givenName()) != Likeness.DIFFERENT;
        return given && NameVariants.family(wanted.familyName(), person.familyName()) == Likeness.SAME;
    }

    private static boolean isExact(PersonDescription wanted, PersonCandidate person) {
        return NameVariants.family(wanted.familyName(), person.familyName()) == Likeness.SAME
                && NameVariants.given(wanted.givenName(), person.givenName()) == Likeness.SAME;
    }

    /** Only one of the two names may be a variant, and an e-mail must not contradict. */
    private static boolean isEnough(PersonDescription wanted, PersonCandidate person) {
        if (wanted.email() != null && person.email() != null) {
            return false;
        }
        Likeness family = NameVariants.family(wanted.familyName(), person.familyName());
        Likeness given = NameVariants.given(wanted.givenName(), person.givenName());
        return switch (family) {
            case SAME -> given != Likeness.DIFFERENT;
            case PART -> given == Likeness.SAME || given == Likeness.PART;
            case INITIAL, DIFFERENT -> false;
        };
    }

    /** Everybody whom a careless writer may have meant. */
    private static boolean couldBe(PersonDescription wanted, PersonCandidate person) {
        if (NameVariants.family(wanted.familyName(), person.familyName()) == Likeness.DIFFERENT) {
            return false;
        }
        return wanted.givenName() == null
                || person.givenName() == null
                || NameVariants.given(wanted.givenName(), person.givenName()) != Likeness.DIFFERENT;
    }

    private static boolean inUnit(PersonDescription wanted, PersonCandidate person) {
        return wanted.unitCode() != null && person.unitCodes().contains(wanted.unitCode());
    }

    private static boolean sameEmail(PersonDescription wanted, PersonCandidate person) {
        String email = lower(wanted.email());
        return email != null && email.equals(lower(person.email()));
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.strip().toLowerCase(Locale.ROOT);
    }

    private static List<PersonCandidate> only(List<PersonCandidate> persons, Predicate<PersonCandidate> condition) {
        return persons.stream().filter(condition).toList();
    }

    private static PersonMatch asked(Question question, List<PersonCandidate> candidates) {
        return new PersonMatch.Asked(
                question, candidates.stream().map(PersonCandidate::id).toList());
    }
}
