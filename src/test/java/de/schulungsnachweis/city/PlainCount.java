package de.schulungsnachweis.city;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.mandate.TargetGroup;
import de.schulungsnachweis.testing.FirstMandate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts a city by hand, person by person, to hold the figures of the program against. */
final class PlainCount {

    private static final LocalDate WINDOW_START = LocalDate.of(2021, 1, 1);
    private static final LocalDate WINDOW_END = LocalDate.of(2026, 12, 31);

    private final LocalDate asOf;
    private final LocalDate today;
    final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    final Map<String, Map<TargetGroup, Tally>> units = new HashMap<>();

    PlainCount(City city, LocalDate asOf, LocalDate today) {
        this.asOf = asOf;
        this.today = today;
        Map<String, List<CityCertificate>> counted = new HashMap<>();
        for (CityCertificate certificate : city.certificates()) {
            Outcome outcome = outcome(certificate);
            outcomes.merge(outcome, 1, Integer::sum);
            if (outcome == Outcome.COUNTED && certificate.person() != null) {
                counted.computeIfAbsent(certificate.person().number(), key -> new ArrayList<>())
                        .add(certificate);
            }
        }
        for (CityPerson person : city.persons()) {
            if (isThere(person)) {
                units.computeIfAbsent(person.unit(), key -> new EnumMap<>(TargetGroup.class))
                        .computeIfAbsent(person.group(), key -> new Tally())
                        .add(person, counted.getOrDefault(person.number(), List.of()));
            }
        }
    }

    private boolean isThere(CityPerson person) {
        return !person.entryDay().isAfter(asOf)
                && (person.exitDay() == null || !person.exitDay().isBefore(asOf));
    }

    private Outcome outcome(CityCertificate certificate) {
        @Nullable CityPerson person = certificate.person();
        if (certificate.repeated()) {
            return Outcome.DUPLICATE;
        }
        if (person == null) {
            return Outcome.PERSON_UNCLEAR;
        }
        if (!isThere(person)) {
            return person.entryDay().isAfter(asOf) ? Outcome.NOT_IN_TARGET_GROUP : Outcome.PERSON_LEFT;
        }
        return switch (person.group()) {
            case UNDECLARED -> Outcome.GROUP_UNCLEAR;
            case NOT_IN_TARGET_GROUP -> Outcome.NOT_IN_TARGET_GROUP;
            case LEADERS, STAFF -> ofTraining(certificate);
        };
    }

    private Outcome ofTraining(CityCertificate certificate) {
        if (certificate.day().isBefore(WINDOW_START) || certificate.day().isAfter(WINDOW_END)) {
            return Outcome.OUTSIDE_WINDOW;
        }
        if (certificate.day().isAfter(asOf) || certificate.day().isAfter(today)) {
            return Outcome.NOT_OVER;
        }
        if (!certificate.proof()) {
            return Outcome.NO_PROOF;
        }
        if (certificate.title().category() == null) {
            return Outcome.NO_CATEGORY;
        }
        if (certificate.minutes() == null) {
            return Outcome.DURATION_UNCLEAR;
        }
        return certificate.minutes() < 360 ? Outcome.TOO_SHORT : Outcome.COUNTED;
    }

    /** The persons of one group in one unit. */
    static final class Tally {

        private static final Set<Category> FOR_LEADERS = Set.of(FirstMandate.DEMOCRATIC, FirstMandate.INTERCULTURAL);

        int persons;
        int withTraining;
        int fulfilled;
        int openNotOnDuty;
        int newSinceOctober;
        final Map<Category, Integer> trainings = new TreeMap<>();

        private void add(CityPerson person, List<CityCertificate> counted) {
            persons++;
            Set<Category> categories = new HashSet<>();
            for (CityCertificate certificate : counted) {
                trainings.merge(certificate.title().category(), 1, Integer::sum);
                categories.add(certificate.title().category());
            }
            withTraining += counted.isEmpty() ? 0 : 1;
            boolean done = person.group() == TargetGroup.LEADERS
                    ? categories.stream().anyMatch(FOR_LEADERS::contains)
                    : !categories.isEmpty();
            fulfilled += done ? 1 : 0;
            openNotOnDuty += !done && !person.onDuty() ? 1 : 0;
            newSinceOctober += !done && !person.entryDay().isBefore(LocalDate.of(2026, 10, 1)) ? 1 : 0;
        }
    }
}
