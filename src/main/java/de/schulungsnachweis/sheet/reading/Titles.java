package de.schulungsnachweis.sheet.reading;

import de.schulungsnachweis.sheet.table.Table;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Titles of trainings that stand neither in a table nor above it. */
public final class Titles {

    private static final Pattern COURSE_IN_FILE_NAME =
            Pattern.compile("(?iu)(?:.*[\\\\/_-])?completion[-_](?<title>\\p{L}[^.]*)\\.\\w+");

    private Titles() {}

    /** True if the file's name has the title, or the export is known to leave it out. */
    public static boolean standOutside(Table table, String fileName) {
        return (!table.hasTitles() && titleOf(fileName) != null) || isListOfIssuedCertificates(table);
    }

    /** Some learning platforms list the certificates of a single course without naming it. */
    static boolean isListOfIssuedCertificates(Table table) {
        return table.headers().values().stream().anyMatch(header -> header.matches("(?iu)läuft ab am|expires on"))
                && table.headers().values().stream().anyMatch(header -> header.matches("(?iu)code"));
    }

    static @Nullable String titleOf(String fileName) {
        Matcher matcher = COURSE_IN_FILE_NAME.matcher(fileName);
        return matcher.matches()
                ? matcher.group("title").replaceAll("[-_]+", " ").strip()
                : null;
    }
}
