package de.schulungsnachweis.evaluation.person;

import de.schulungsnachweis.mandate.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a person stands to the mandate: what is stored, what counts and why.
 *
 * @param work at least one place of work in the own units
 * @param handedIn the newest first
 */
public record Standing(
        long id,
        @Nullable String personnelNumber,
        String familyName,
        @Nullable String givenName,
        @Nullable LocalDate entryDay,
        @Nullable LocalDate exitDay,
        List<Work> work,
        List<HandedIn> handedIn) {

    /** The place of work in which the person is counted, else the first one. */
    public Work mainWork() {
        return work.stream().filter(Work::counted).findFirst().orElse(work.getFirst());
    }

    /** The name as people read it. */
    public String name() {
        return givenName == null ? familyName : givenName + " " + familyName;
    }

    /** Whether a training is required of the person at all. */
    public boolean required() {
        TargetGroup group = mainWork().group();
        return group == TargetGroup.LEADERS || group == TargetGroup.STAFF;
    }

    /** Whether the mandate is fulfilled. */
    public boolean fulfilled() {
        return required() && handedIn.stream().anyMatch(certificate -> certificate.counts() && certificate.fulfils());
    }

    /** Certificates about which somebody has to decide. */
    public long inReview() {
        return handedIn.stream().filter(HandedIn::inReview).count();
    }

    /** Certificates that count although they do not fulfil the mandate by themselves (R7). */
    public long counted() {
        return handedIn.stream().filter(HandedIn::counts).count();
    }
}
