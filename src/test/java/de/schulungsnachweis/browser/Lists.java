package de.schulungsnachweis.browser;

import static java.util.Arrays.asList;

import de.schulungsnachweis.intake.ImportMode;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.Workbooks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small lists of an office. */
final class Lists {

    private Lists() {}

    /** One list of this person is applied, one waits for an answer. */
    static void stage(Imports imports, Person person) throws Exception {
        Path folder = Files.createTempDirectory("listen");
        String unit = "50";
        Officers.logIn(unit);
        try {
            Path more = certificates(folder.resolve("nachtrag.xlsx"), unit);
            imports.run(new ImportOrder(ListKind.CERTIFICATES, more, "nachtrag.xlsx", null, ImportMode.ADDITION));
            Path staff = staff(folder.resolve("personal-november.xlsx"), unit);
            imports.stage(new ImportOrder(ListKind.STAFF, staff, "personal-november.xlsx", null, ImportMode.SNAPSHOT));
        } finally {
            Officers.logOut();
        }
    }

    /** Five persons: somebody of every group and somebody whose group is not stated, with a day that does not exist. */
    static Path staff(Path file, String unit) throws Exception {
        List<List<@Nullable Object>> rows = new ArrayList<>(stated(unit));
        rows.add(person(first(unit) + "0005", "Kästner", "Änne", unit, null, null, "31.02.2020"));
        return Workbooks.staff(file, rows);
    }

    /** The same five; everybody's group is stated. */
    static Path completeStaff(Path file, String unit) throws Exception {
        List<List<@Nullable Object>> rows = new ArrayList<>(stated(unit));
        rows.add(person(first(unit) + "0005", "Kästner", "Änne", unit, "nein", "nein", null));
        return Workbooks.staff(file, rows);
    }

    private static List<List<@Nullable Object>> stated(String unit) {
        return List.of(
                person(first(unit) + "0001", "Öztürk", "Gülşah", unit, "ja", "nein", null),
                person(first(unit) + "0002", "Weiß", "Jörg", unit, "nein", "ja", null),
                person(first(unit) + "0003", "Müller-Lüdenscheidt", "Annegret", unit, "nein", "ja", null),
                person(first(unit) + "0004", "Nowak", "Thomas", unit, "nein", "nein", null));
    }

    /** Every unit has numbers of its own. */
    private static String first(String unit) {
        return Integer.toString(Math.abs(unit.hashCode() % 1000) + 7000);
    }

    /** What they have attended; of two trainings nobody knows whether they are one. */
    static Path certificates(Path file, String unit) throws Exception {
        String first = first(unit);
        return Workbooks.certificates(
                file,
                List.of(
                        training(first + "0001", "Öztürk", unit, "Interkulturelle Kompetenz", "IK-1", "8 UE", 16),
                        training(first + "0002", "Weiß", unit, "Englisch im Bürgeramt, Teil 1", "E-7", "4 UE", 17),
                        training(first + "0002", "Weiß", unit, "Englisch im Bürgeramt, Teil 2", "E-7", "4 UE", 18),
                        training(
                                first + "0003", "Müller-Lüdenscheidt", unit, "Leichte Sprache", "L-1", "2 Stunden", 19),
                        training(first + "0003", "Müller-Lüdenscheidt", unit, "Fachtag", null, "8 UE", 20)));
    }

    private static List<@Nullable Object> person(
            String number,
            String familyName,
            String givenName,
            String unit,
            @Nullable String leader,
            @Nullable String citizens,
            @Nullable String entryDay) {
        String media = leader == null ? null : "nein";
        return asList(number, familyName, givenName, null, unit, null, leader, citizens, media, "ja", entryDay, null);
    }

    private static List<@Nullable Object> training(
            String number,
            String familyName,
            String unit,
            String title,
            @Nullable String course,
            String duration,
            int day) {
        LocalDate on = LocalDate.of(2024, 5, day);
        return asList(number, familyName, null, unit, title, "Volkshochschule", course, on, on, duration, "ja", null);
    }
}
