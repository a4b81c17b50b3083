package de.schulungsnachweis.front.staff;

import static java.util.Arrays.asList;

import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.Workbooks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of the lists of an office. */
final class StaffRows {

    static final List<String> HEADERS = List.of(
            "Personalnummer",
            "Nachname",
            "Vorname",
            "Organisationseinheit",
            "Abteilung/Sachgebiet",
            "Führungskraft (ja/nein)",
            "Bürgerkontakt (ja/nein)",
            "Medien- und Öffentlichkeitsarbeit (ja/nein)");

    private StaffRows() {}

    static ImportOrder certificates(Path folder, String name, List<List<@Nullable Object>> rows) throws Exception {
        return new ImportOrder(ListKind.CERTIFICATES, Workbooks.certificates(folder.resolve(name), rows), name, null);
    }

    static List<@Nullable Object> person(
            String number,
            String name,
            String unit,
            @Nullable String subUnit,
            @Nullable String leader,
            @Nullable String contact) {
        return asList(number, name, "Anna", unit, subUnit, leader, contact, contact == null ? null : "nein");
    }

    static List<@Nullable Object> training(String number, String title, String duration) {
        return asList(
                number,
                null,
                null,
                null,
                title,
                "Volkshochschule",
                null,
                null,
                LocalDate.of(2024, 5, 16),
                duration,
                "ja");
    }
}
