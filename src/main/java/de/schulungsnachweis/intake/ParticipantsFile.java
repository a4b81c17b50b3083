package de.schulungsnachweis.intake;

import de.schulungsnachweis.intake.ParticipantsOrder.Pasted;
import de.schulungsnachweis.intake.ParticipantsOrder.Training;
import de.schulungsnachweis.intake.ParticipantsOrder.Uploaded;
import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.ListReader;
import de.schulungsnachweis.sheet.ListReading;
import de.schulungsnachweis.sheet.ReadingOptions;
import de.schulungsnachweis.sheet.StaffValues;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a certificate list out of a list of participants, which is then read as any other. */
@Component
class ParticipantsFile {

    private static final List<String> TRAINING =
            List.of("Titel der Schulung", "Anbieter", "Beginn", "Ende", "Dauer", "Format", "Herkunft");
    private static final List<String> LINE = List.of("Personalnummer", "Name, Vorname", "E-Mail");
    private static final List<String> ROW =
            List.of("Personalnummer", "Nachname", "Vorname", "E-Mail", "Organisationseinheit");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);

    private final ReadingOptions options;

    ParticipantsFile(ReadingOptions options) {
        this.options = options;
    }

    /** @throws UnusableFileException if the uploaded list of participants cannot be read, or nobody is named */
    void write(ParticipantsOrder order, Path file) throws UnusableFileException, IOException {
        switch (order.participants()) {
            case Pasted pasted -> print(file, order.training(), LINE, lines(pasted));
            case Uploaded uploaded -> print(file, order.training(), ROW, rows(uploaded));
        }
    }

    private static void print(Path file, Training training, List<String> headers, List<List<@Nullable String>> persons)
            throws UnusableFileException, IOException {
        if (persons.isEmpty()) {
            throw new UnusableFileException(
                    "NO_PARTICIPANTS",
                    "Es ist niemand genannt. Bitte tragen Sie die Teilnehmenden ein, eine Person je Zeile.");
        }
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, format)) {
            printer.printRecord(
                    Stream.concat(headers.stream(), TRAINING.stream()).toList());
            for (List<@Nullable String> person : persons) {
                List<@Nullable String> row = new ArrayList<>(person);
                row.addAll(values(training));
                printer.printRecord(row);
            }
        }
    }

    private static List<@Nullable String> values(Training training) {
        return Arrays.asList(
                training.title(),
                training.provider(),
                day(training.firstDay()),
                day(training.lastDay()),
                training.duration(),
                training.format() == null ? null : training.format().label(),
                training.source() == null ? null : training.source().label());
    }

    private static List<List<@Nullable String>> lines(Pasted pasted) {
        return pasted.lines()
                .lines()
                .filter(line -> !line.isBlank())
                .map(ParticipantsFile::line)
                .toList();
    }

    private static List<@Nullable String> line(String line) {
        @Nullable String number = null;
        @Nullable String name = null;
        @Nullable String email = null;
        for (String part : List.of(line.split("[;\\t]"))) {
            if (part.contains("@")) {
                email = part.strip();
            } else if (part.chars().anyMatch(Character::isDigit)) {
                number = part.strip();
            } else if (!part.isBlank()) {
                // A surname and a given name in two columns of a spreadsheet.
                name = name == null ? part.strip() : name + ", " + part.strip();
            }
        }
        return Arrays.asList(number, name, email);
    }

    private List<List<@Nullable String>> rows(Uploaded uploaded) throws UnusableFileException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        try (ListReading reading = ListReader.open(uploaded.file(), uploaded.fileName(), ListKind.STAFF, options)) {
            for (@Nullable Entry entry = reading.next(); entry != null; entry = reading.next()) {
                if (entry.values() instanceof StaffValues person && isNamed(person)) {
                    rows.add(Arrays.asList(
                            person.personnelNumber(),
                            person.familyName(),
                            person.givenName(),
                            person.email(),
                            person.unit()));
                }
            }
        }
        return rows;
    }

    private static boolean isNamed(StaffValues person) {
        return Stream.of(person.personnelNumber(), person.familyName(), person.email())
                .anyMatch(Objects::nonNull);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }
}
