package de.schulungsnachweis.intake;

import de.schulungsnachweis.sheet.ListKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small lists as text files, with the day that they state; fields are divided by semicolons. */
final class CsvLists {

    private static final String STAFF = "Personalnummer;Nachname;Vorname;E-Mail;Organisationseinheit;Funktion;"
            + "Führungskraft (ja/nein);Bürgerkontakt (ja/nein);Medien- und Öffentlichkeitsarbeit (ja/nein);Austritt";

    private static final String CERTIFICATES =
            "Personalnummer;Nachname;Vorname;Organisationseinheit;Titel der Schulung;Anbieter;Ende;Dauer;"
                    + "Nachweis liegt vor (ja/nein)";

    private final Path folder;
    private int files;

    CsvLists(Path folder) {
        this.folder = folder;
    }

    /** A full staff list as of the day, for example {@code 01.03.2026}. */
    ImportOrder fullStaff(String day, String... rows) throws IOException {
        return order(ListKind.STAFF, ImportMode.SNAPSHOT, "Stand: " + day, STAFF, rows);
    }

    ImportOrder moreStaff(String day, String... rows) throws IOException {
        return order(ListKind.STAFF, ImportMode.ADDITION, "Stand: " + day, STAFF, rows);
    }

    ImportOrder fullCertificates(String... rows) throws IOException {
        return order(ListKind.CERTIFICATES, ImportMode.SNAPSHOT, "Nachweise", CERTIFICATES, rows);
    }

    ImportOrder moreCertificates(String... rows) throws IOException {
        return order(ListKind.CERTIFICATES, ImportMode.ADDITION, "Nachweise", CERTIFICATES, rows);
    }

    /** Somebody with citizen contact. */
    static String person(String number, String familyName, String unit) {
        return person(number, familyName, unit, "Sachbearbeitung", "nein");
    }

    static String person(String number, String familyName, String unit, String function, String leader) {
        return String.join(";", number, familyName, "Anna", "", unit, function, leader, "ja", "nein", "");
    }

    /** A training of a whole day on 16 May 2024. */
    static String training(String number, String familyName, String unit, String title) {
        return training(number, familyName, unit, title, "8 UE");
    }

    static String training(String number, String familyName, String unit, String title, String duration) {
        return String.join(
                ";", number, familyName, "Anna", unit, title, "Volkshochschule", "16.05.2024", duration, "ja");
    }

    /** The same list as another file, as a program writes it that saves it anew. */
    ImportOrder savedAgain(ImportOrder order) throws IOException {
        Path copy = folder.resolve(files++ + ".csv");
        Files.write(copy, Files.readAllBytes(order.file()));
        Files.writeString(copy, "\r\n", StandardCharsets.UTF_8, java.nio.file.StandardOpenOption.APPEND);
        return new ImportOrder(order.kind(), copy, order.fileName(), order.defaultUnit(), order.mode());
    }

    private ImportOrder order(ListKind kind, ImportMode mode, String first, String headers, String... rows)
            throws IOException {
        Path file = folder.resolve(files++ + ".csv");
        Files.writeString(file, first + "\r\n\r\n" + headers + "\r\n" + String.join("\r\n", List.of(rows)) + "\r\n");
        return new ImportOrder(kind, file, "liste.csv", null, mode);
    }
}
