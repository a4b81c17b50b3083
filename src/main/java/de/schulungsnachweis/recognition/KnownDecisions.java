package de.schulungsnachweis.recognition;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decisions by what a certificate says of its course: the number first, then title and provider, then the title. */
final class KnownDecisions {

    private final Map<CourseDecision.Subject, Map<String, CourseDecision>> bySubject =
            new EnumMap<>(CourseDecision.Subject.class);

    /** Adds a decision; it goes before those on the same course that were added earlier. */
    void add(CourseDecision decision) {
        Map<String, CourseDecision> decisions =
                bySubject.computeIfAbsent(decision.subject(), subject -> new HashMap<>());
        if (decision.courseKey() != null) {
            decisions.put(course(decision.courseKey()), decision);
        }
        if (decision.titleKey() != null) {
            decisions.put(title(decision.titleKey(), decision.providerKey()), decision);
        }
    }

    /** Whether the content counts: what a person decided, else what the catalogue says (R16). */
    Optional<CourseDecision> content(JudgedFacts certificate) {
        return find(CourseDecision.Subject.CONTENT, certificate)
                .or(() -> find(CourseDecision.Subject.COURSE, certificate));
    }

    /** How long the course is: what a person decided, else what the catalogue announces (R20). */
    Optional<Integer> minutes(JudgedFacts certificate) {
        return find(CourseDecision.Subject.DURATION, certificate)
                .or(() -> find(CourseDecision.Subject.COURSE, certificate))
                .map(CourseDecision::minutes)
                .filter(Objects::nonNull);
    }

    private Optional<CourseDecision> find(CourseDecision.Subject subject, JudgedFacts certificate) {
        Map<String, CourseDecision> decisions = bySubject.get(subject);
        if (decisions == null) {
            return Optional.empty();
        }
        @Nullable String courseKey = CourseDecision.key(certificate.courseNumber());
        @Nullable CourseDecision found = courseKey == null ? null : decisions.get(course(courseKey));
        @Nullable String titleKey = certificate.titleKey();
        if (found == null && titleKey != null) {
            found = decisions.get(title(titleKey, CourseDecision.key(certificate.provider())));
        }
        if (found == null && titleKey != null) {
            found = decisions.get(title(titleKey, null));
        }
        return Optional.ofNullable(found);
    }

    private static String course(String courseKey) {
        return "course|" + courseKey;
    }

    private static String title(String titleKey, @Nullable String providerKey) {
        return "title|" + titleKey + "|" + (providerKey == null ? "" : providerKey);
    }
}
