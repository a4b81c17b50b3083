package de.schulungsnachweis.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Makes a certificate list of one row, which is then read as any other: so the same rules hold for what is typed in. */
final class SingleCertificateFile {

    private static final List<String> HEADERS = List.of(
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
            "Nachweis liegt vor (ja/nein)");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);

    private SingleCertificateFile() {}

    static void write(SingleCertificate certificate, Path file) throws IOException {
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, format)) {
            printer.printRecord(HEADERS);
            printer.printRecord(
                    certificate.personnelNumber(),
                    certificate.familyName(),
                    certificate.givenName(),
                    certificate.unit(),
                    certificate.title(),
                    certificate.provider(),
                    certificate.courseNumber(),
                    day(certificate.firstDay()),
                    day(certificate.lastDay()),
                    certificate.duration(),
                    yesNo(certificate.proof()));
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private static @Nullable String yesNo(@Nullable Boolean stated) {
        if (stated == null) {
            return null;
        }
        return stated ? "ja" : "nein";
    }
}
