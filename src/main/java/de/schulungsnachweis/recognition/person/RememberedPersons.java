package de.schulungsnachweis.recognition.person;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers whom lists mean (R26). */
@Service
public class RememberedPersons {

    private final PersonBook book;

    RememberedPersons(PersonBook book) {
        this.book = book;
    }

    /** Gives the staged certificates of a run, as far as nobody was found for them, to whom somebody once said is meant. */
    @Transactional
    public void apply(long runId) {
        book.giveStaged(runId);
    }
}
