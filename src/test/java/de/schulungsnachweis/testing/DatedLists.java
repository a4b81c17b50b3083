package de.schulungsnachweis.testing;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.intake.ImportMode;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lists of a city as they come in over the year, each with its day; fields are divided by semicolons. */
public final class DatedLists {

    private static final String STAFF = "Personalnummer;Nachname;Vorname;Organisationseinheit;Führungskraft (ja/nein);"
            + "Bürgerkontakt (ja/nein);Medien- und Öffentlichkeitsarbeit (ja/nein);Eintritt;Austritt";
    private static final String TRAININGS = "Personalnummer;Titel der Schulung;Anbieter;Ende;Dauer";
    private static final String UNITS = "Code;Name;Art;Geschäftsbereich;gültig ab;gültig bis";

    private final Imports imports;
    private final Path folder;
    private int files;

    public DatedLists(Imports imports, Path folder) {
        this.imports = imports;
        this.folder = folder;
    }

    /** The full list of every unit that occurs in it, as of a day such as {@code 01.03.2026}. */
    public void staff(String day, String... rows) throws Exception {
        Path file = write("Stand: " + day + "\r\n\r\n" + STAFF, rows);
        ImportOrder order = new ImportOrder(ListKind.STAFF, file, "personal.csv", null, ImportMode.SNAPSHOT);
        CurrentScope.<ImportRun, Exception, Exception>during(Job.EVALUATION, () -> {
            ImportRun run = imports.stage(order);
            return imports.apply(run.storedId(), imports.preview(run.storedId()).leaving());
        });
    }

    /** More trainings. */
    public void trainings(String... rows) throws Exception {
        add(ListKind.CERTIFICATES, write(TRAININGS, rows));
    }

    /** The organisational units as they are now. */
    public void units(String... rows) throws Exception {
        add(ListKind.UNITS, write(UNITS, rows));
    }

    /** Somebody with citizen contact. */
    public static String staffMember(String number, String name, String unit) {
        return person(number, name, unit, "nein", "ja", "", "");
    }

    /** A manager. */
    public static String leader(String number, String name, String unit) {
        return person(number, name, unit, "ja", "nein", "", "");
    }

    /** Somebody with citizen contact, with the first and the last day; empty where the list states none. */
    public static String employed(String number, String name, String unit, String entryDay, String exitDay) {
        return person(number, name, unit, "nein", "ja", entryDay, exitDay);
    }

    private static String person(
            String number, String name, String unit, String leader, String citizens, String entry, String exit) {
        return String.join(";", number, name, "Anna", unit, leader, citizens, "nein", entry, exit);
    }

    /** A training of a whole day on 16 May 2024. */
    public static String training(String number, String title) {
        return String.join(";", number, title, "Volkshochschule", "16.05.2024", "8 UE");
    }

    private void add(ListKind kind, Path file) throws Exception {
        ImportOrder order = new ImportOrder(kind, file, "liste.csv", null);
        CurrentScope.<ImportRun, Exception, Exception>during(Job.EVALUATION, () -> imports.run(order));
    }

    private Path write(String head, String... rows) throws Exception {
        Path file = folder.resolve("liste-" + files++ + ".csv");
        return Files.writeString(file, head + "\r\n" + String.join("\r\n", List.of(rows)) + "\r\n");
    }
}
