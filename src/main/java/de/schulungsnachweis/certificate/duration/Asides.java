package de.schulungsnachweis.certificate.duration;

import de.schulungsnachweis.certificate.duration.term.Term;
import de.schulungsnachweis.certificate.duration.term.Term.Amount;
import de.schulungsnachweis.certificate.duration.term.Term.Mark;
import java.util.ArrayList;
import java.util.List;

/** Takes out what a text says beside the duration: breaks, travel days, parts of the whole, unknown words. */
final class Asides {

    private Asides() {}

    static List<Term> removed(List<Term> terms) {
        List<Term> kept = new ArrayList<>(terms);
        markNamedPart(kept);
        kept.removeIf(term -> term == Mark.UNKNOWN || term == Mark.WITH);
        removeAround(kept, Mark.BREAK);
        removeAround(kept, Mark.NOT_TRAINING);
        removeParts(kept);
        return kept;
    }

    /** "mit 15 Stunden Balintgruppenarbeit": only one part of the training is stated. */
    private static void markNamedPart(List<Term> terms) {
        long amounts = terms.stream().filter(Amount.class::isInstance).count();
        for (int index = 0; index + 2 < terms.size(); index++) {
            boolean named = terms.get(index) == Mark.WITH
                    && terms.get(index + 1) instanceof Amount
                    && terms.get(index + 2) == Mark.UNKNOWN;
            if (named && amounts == 1) {
                terms.set(index, Mark.AT_LEAST);
            }
        }
    }

    /** The amount before the word is about it ("45 min Pause"), else the one behind it ("Pause: 12–13 Uhr"). */
    private static void removeAround(List<Term> terms, Mark aside) {
        for (int index = terms.indexOf(aside); index >= 0; index = terms.indexOf(aside)) {
            terms.remove(index);
            if (index > 0 && terms.get(index - 1) instanceof Amount) {
                terms.remove(index - 1);
                removeJoiner(terms, index - 2);
                continue;
            }
            removeIfPresent(terms, index, Mark.OR);
            if (index < terms.size() && terms.get(index) instanceof Amount) {
                terms.remove(index);
                removeJoiner(terms, index - 1);
            }
        }
    }

    /** The span of a break lies within the other one, which was read as an alternative. */
    private static void removeIfPresent(List<Term> terms, int index, Mark mark) {
        if (index < terms.size() && terms.get(index) == mark) {
            terms.remove(index);
        }
    }

    private static void removeJoiner(List<Term> terms, int index) {
        if (index >= 0 && (terms.get(index) == Mark.PLUS || terms.get(index) == Mark.PART)) {
            terms.remove(index);
        }
    }

    /** "8 UE, davon 4 UE online": the second is contained in the first. */
    private static void removeParts(List<Term> terms) {
        for (int index = terms.indexOf(Mark.PART); index >= 0; index = terms.indexOf(Mark.PART)) {
            boolean whole = terms.subList(0, index).stream().anyMatch(Amount.class::isInstance);
            if (!whole) {
                terms.set(index, Mark.AT_LEAST);
                continue;
            }
            terms.remove(index);
            while (index < terms.size() && terms.get(index) != Mark.CLOSE && terms.get(index) != Mark.SEPARATOR) {
                terms.remove(index);
            }
        }
    }
}
