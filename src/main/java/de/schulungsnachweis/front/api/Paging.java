package de.schulungsnachweis.front.api;

import de.schulungsnachweis.front.api.problem.InvalidInputException;
import java.util.List;

/**
 * Which part of a list is asked for.
 *
 * @param page the number of the part, from 0
 * @param size how many entries a part has at most
 */
record Paging(int page, int size) {

    static final String FIRST = "0";
    static final String USUAL_SIZE = "50";

    private static final int LARGEST_PAGE = 1_000_000;
    private static final int LARGEST_SIZE = 200;

    Paging {
        if (page < 0 || page > LARGEST_PAGE) {
            throw new InvalidInputException("page", "Die Nummer einer Seite ist mindestens 0.");
        }
        if (size < 1 || size > LARGEST_SIZE) {
            throw new InvalidInputException("size", "Eine Seite hat 1 bis " + LARGEST_SIZE + " Einträge.");
        }
    }

    int offset() {
        return page * size;
    }

    /** The part of a list that is there as a whole. */
    <T> List<T> of(List<T> all) {
        return all.stream().skip(offset()).limit(size).toList();
    }
}
