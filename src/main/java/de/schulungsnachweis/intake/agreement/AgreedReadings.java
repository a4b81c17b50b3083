package de.schulungsnachweis.intake.agreement;

import de.schulungsnachweis.sheet.FileAgreements;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.ListReader;
import de.schulungsnachweis.sheet.ListReading;
import de.schulungsnachweis.sheet.ReadingOptions;
import de.schulungsnachweis.sheet.ReadingSummary;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens lists with what was agreed for files of their shape. */
@Component
public class AgreedReadings {

    private final AgreementBook book;
    private final ReadingOptions options;

    AgreedReadings(AgreementBook book, ReadingOptions options) {
        this.book = book;
        this.options = options;
    }

    /**
     * Opens a list.
     *
     * @param units those who agreed; empty for the operator, for whom nothing is agreed
     * @throws UnusableFileException if no row of it can be used
     */
    public Agreed open(Path file, String fileName, ListKind kind, @Nullable String defaultUnit, Set<String> units)
            throws UnusableFileException {
        ReadingOptions plain = options.withDefaultUnit(defaultUnit);
        ListReading reading = ListReader.open(file, fileName, kind, plain);
        String shape = shape(reading);
        FileAgreements agreements =
                units.isEmpty() || !kind.namesPersons() ? FileAgreements.NONE : book.find(units, kind, shape);
        if (agreements.equals(FileAgreements.NONE)) {
            return new Agreed(reading, shape);
        }
        reading.close();
        return new Agreed(ListReader.open(file, fileName, kind, plain.withAgreements(agreements)), shape);
    }

    /** Before anything is agreed, so that it stays the same afterwards; of several tables all together. */
    private static String shape(ListReading reading) {
        return reading.foundTables().stream()
                .map(ReadingSummary.Table::shape)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /**
     * An open list.
     *
     * @param shape the same for files with the same headers
     */
    public record Agreed(ListReading reading, String shape) {}
}
