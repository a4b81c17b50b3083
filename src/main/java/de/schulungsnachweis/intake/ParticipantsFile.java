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

/** Makes a certificate list out of a list of participants, which is then read as any other. */
final class ParticipantsFile {

    private static final List<String> HEADERS =
            List.of("Personalnummer", "Name, Vorname", "Titel der Schulung", "Anbieter", "Beginn", "Ende", "Dauer");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);

    private ParticipantsFile() {}

    static void write(ParticipantsOrder order, Path file) throws IOException {
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, format)) {
            printer.printRecord(HEADERS);
            for (String line : order.participants().lines().toList()) {
                if (!line.isBlank()) {
                    print(printer, order, line);
                }
            }
        }
    }

    private static void print(CSVPrinter printer, ParticipantsOrder order, String line) throws IOException {
        @Nullable String number = null;
        @Nullable String name = null;
        for (String part : List.of(line.split("[;\\t]", 2))) {
            if (part.chars().anyMatch(Character::isDigit)) {
                number = part.strip();
            } else if (!part.isBlank()) {
                name = part.strip();
            }
        }
        printer.printRecord(
                number,
                name,
                order.title(),
                order.provider(),
                day(order.firstDay()),
                day(order.lastDay()),
                order.duration());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }
}
