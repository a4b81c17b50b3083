package de.schulungsnachweis.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Small lists for tests, written as an office would send them. */
public final class Workbooks {

    private static final List<String> STAFF = List.of(
            "Personalnummer",
            "Nachname",
            "Vorname",
            "E-Mail",
            "Organisationseinheit",
            "Funktion",
            "Führungskraft (ja/nein)",
            "Bürgerkontakt (ja/nein)",
            "Medien- und Öffentlichkeitsarbeit (ja/nein)",
            "Am Stichtag im Dienst (ja/nein)",
            "Eintritt",
            "Austritt");

    private static final List<String> CERTIFICATES = List.of(
            "Personalnummer",
            "Nachname",
            "Vorname",
            "Organisationseinheit",
            "Titel der Schulung",
            "Anbieter",
            "Kursnummer",
            "Beginn",
            "Ende",
            "Dauer",
            "Nachweis liegt vor (ja/nein)",
            "E-Mail");

    private Workbooks() {}

    /** A staff list: number, surname, given name, e-mail, unit, function, leader, citizens, media, on duty, entry, exit. */
    public static Path staff(Path file, List<List<@Nullable Object>> rows) throws IOException {
        return write(file, STAFF, rows);
    }

    /** A certificate list: number, surname, given name, unit, title, provider, course, first day, last day, duration, proof, e-mail. */
    public static Path certificates(Path file, List<List<@Nullable Object>> rows) throws IOException {
        return write(file, CERTIFICATES, rows);
    }

    /** Any list. */
    public static Path write(Path file, List<String> headers, Iterable<List<@Nullable Object>> rows)
            throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
            SXSSFSheet sheet = workbook.createSheet("Liste");
            fill(sheet.createRow(0), headers, day);
            int number = 1;
            for (List<? extends @Nullable Object> row : rows) {
                fill(sheet.createRow(number++), row, day);
            }
            workbook.write(stream);
        }
        return file;
    }

    private static void fill(Row row, List<? extends @Nullable Object> values, CellStyle day) {
        for (int column = 0; column < values.size(); column++) {
            @Nullable Object value = values.get(column);
            if (value == null) {
                continue;
            }
            Cell cell = row.createCell(column);
            switch (value) {
                case LocalDate date -> {
                    cell.setCellValue(date);
                    cell.setCellStyle(day);
                }
                case Number number -> cell.setCellValue(number.doubleValue());
                default -> cell.setCellValue(value.toString());
            }
        }
    }
}
