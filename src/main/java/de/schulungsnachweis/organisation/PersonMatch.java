package de.schulungsnachweis.organisation;

import java.util.List;

/** Whom a certificate means: exactly one person, or a question that a person has to answer. */
public sealed interface PersonMatch {

    /** Beyond doubt this person. */
    record Found(long id) implements PersonMatch {}

    /**
     * Nobody can know without asking.
     *
     * @param candidates who may be meant; empty if nobody fits
     */
    record Asked(Question question, List<Long> candidates) implements PersonMatch {

        public Asked {
            candidates = List.copyOf(candidates);
        }
    }

    /** Why somebody has to be asked. */
    enum Question {
        /** No person has the personnel number. */
        NUMBER_UNKNOWN,
        /** The personnel number belongs to another name: a marriage or a mix-up. */
        NAME_DIFFERS,
        /** The e-mail belongs to another name than the certificate gives. */
        EMAIL_DIFFERS,
        /** No person of the unit, or more than one, fits the name. */
        NAME_NOT_UNIQUE
    }
}
