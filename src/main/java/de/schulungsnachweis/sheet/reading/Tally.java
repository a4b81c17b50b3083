package de.schulungsnachweis.sheet.reading;

import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.ReadingSummary.Counts;

/** Counts entries and makes sure that no row is lost. */
final class Tally {

    private int read;
    private int decide;
    private int rejected;
    private int ignored;
    private int rows;
    private int expected;
    private int entries;

    /** A row that is not empty has been seen; its entries follow. */
    void row(int entriesOfRow) {
        if (entriesOfRow < 1) {
            throw new IllegalStateException("a row that is not empty has no entry");
        }
        rows++;
        expected += entriesOfRow;
    }

    void count(Entry entry) {
        entries++;
        switch (entry.status()) {
            case READ -> read++;
            case DECIDE -> decide++;
            case REJECTED -> rejected++;
            case IGNORED -> ignored++;
        }
    }

    Counts counts() {
        return new Counts(read, decide, rejected, ignored);
    }

    /** At the end every row has given its entries, and each entry has been counted once. */
    void check() {
        if (entries != expected || counts().total() != entries || rows > entries) {
            throw new IllegalStateException("the counts of the entries do not add up");
        }
    }
}
