package de.schulungsnachweis.front.api.part;

import de.schulungsnachweis.front.api.problem.InvalidInputException;
import java.util.List;

/**
 * Which part of a list is asked for.
 *
 * @param page the number of the part, from 0
 * @param size how many entries a part has at most
 */
public record Paging(int page, int size) {

    /** The number of the first part, as a default. */
    public static final String FIRST = "0";
    /** How many entries a part has where nothing is said. */
    public static final String USUAL_SIZE = "50";

    private static final int LARGEST_PAGE = 1_000_000;
    private static final int LARGEST_SIZE = 200;

    /**
     * Checks the limits.
     *
     * @throws InvalidInputException if the list has no such part
     */
    public Paging {
        if (page < 0 || page > LARGEST_PAGE) {
            throw new InvalidInputException("page", "Die Nummer einer Seite ist mindestens 0.");
        }
        if (size < 1 || size > LARGEST_SIZE) {
            throw new InvalidInputException("size", "Eine Seite hat 1 bis " + LARGEST_SIZE + " Einträge.");
        }
    }

    /** How many entries come before. */
    public int offset() {
        return page * size;
    }

    /** The part of a list that is there as a whole. */
    public <T> List<T> of(List<T> all) {
        return all.stream().skip(offset()).limit(size).toList();
    }
}
