package de.schulungsnachweis.intake.agreement;

import de.schulungsnachweis.sheet.ColumnsMissingException;
import de.schulungsnachweis.sheet.FileAgreements;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.ListReader;
import de.schulungsnachweis.sheet.ListReading;
import de.schulungsnachweis.sheet.ReadingOptions;
import de.schulungsnachweis.sheet.ReadingSummary;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.nio.file.Path;
import java.util.List;
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
        ListReading reading;
        try {
            reading = ListReader.open(file, fileName, kind, plain);
        } catch (ColumnsMissingException e) {
            String shape = shape(e.tables());
            FileAgreements agreements = agreements(units, kind, shape);
            if (agreements.equals(FileAgreements.NONE)) {
                throw e;
            }
            return new Agreed(ListReader.open(file, fileName, kind, plain.withAgreements(agreements)), shape);
        }
        String shape = shape(reading.foundTables());
        FileAgreements agreements = agreements(units, kind, shape);
        if (agreements.equals(FileAgreements.NONE)) {
            return new Agreed(reading, shape);
        }
        reading.close();
        return new Agreed(ListReader.open(file, fileName, kind, plain.withAgreements(agreements)), shape);
    }

    /**
     * The shape of a list, also of one in which needed columns were not understood.
     *
     * @throws UnusableFileException if there is no table in it
     */
    String shapeOf(Path file, String fileName, ListKind kind, @Nullable String defaultUnit)
            throws UnusableFileException {
        try (ListReading reading = ListReader.open(file, fileName, kind, options.withDefaultUnit(defaultUnit))) {
            return shape(reading.foundTables());
        } catch (ColumnsMissingException e) {
            return shape(e.tables());
        }
    }

    private FileAgreements agreements(Set<String> units, ListKind kind, String shape) {
        return units.isEmpty() || !kind.namesPersons() ? FileAgreements.NONE : book.find(units, kind, shape);
    }

    /** Before anything is agreed, so that it stays the same afterwards; of several tables all together. */
    private static String shape(List<ReadingSummary.Table> tables) {
        return tables.stream()
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
