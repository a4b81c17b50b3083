package de.schulungsnachweis.mandate;

/**
 * A category of a mandate, as its file describes it (R6). Categories sort in the order of the file, in which ties are
 * resolved (R15).
 *
 * @param name how it is stored, and how an address names it, for example {@code DEMOCRATIC}
 * @param label the German term that users read
 * @param heading the same for narrow columns, with soft hyphens
 * @param abbreviation the same for the terminal, five characters at the most
 * @param key how the JSON for other programs names it
 * @param listWord how rule lists for titles name it
 * @param statedAs a regular expression for what offices write into a column "Kompetenz", in small letters
 * @param place its place in the file, counted from 0
 */
public record Category(
        String name,
        String label,
        String heading,
        String abbreviation,
        String key,
        String listWord,
        String statedAs,
        int place)
        implements Comparable<Category> {

    /** Its name, as it is stored. */
    @Override
    public String toString() {
        return name;
    }

    @Override
    public int compareTo(Category other) {
        return Integer.compare(place, other.place);
    }
}
