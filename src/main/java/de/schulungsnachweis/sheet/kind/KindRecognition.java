package de.schulungsnachweis.sheet.kind;

import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.ReadingOptions;
import de.schulungsnachweis.sheet.RecognisedKind;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.FileOpener;
import de.schulungsnachweis.sheet.file.Sheet;
import de.schulungsnachweis.sheet.file.Workbook;
import de.schulungsnachweis.sheet.reading.SheetHead;
import de.schulungsnachweis.sheet.reading.Titles;
import de.schulungsnachweis.sheet.table.Field;
import de.schulungsnachweis.sheet.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares how well the columns of a file fit each kind of list. A header that two kinds know speaks for neither; a list of
 * certificates must name trainings and their days; and unless one side has clearly more, nobody guesses.
 */
public final class KindRecognition {

    private static final int CLEARLY = 2;
    private static final int FEWEST_UNIT_COLUMNS = 3;

    private KindRecognition() {}

    /**
     * Looks at the first rows of every sheet.
     *
     * @throws UnusableFileException if the file cannot be read, or has no table of any kind
     */
    public static RecognisedKind of(Path file, String fileName, ReadingOptions options) throws UnusableFileException {
        List<SheetTables> sheets = sheets(file, options);
        if (sheets.stream().noneMatch(SheetTables::hasAny)) {
            throw new UnusableFileException(
                    "NO_TABLE",
                    "In der Datei ist keine Tabelle mit Überschriften zu erkennen. Schreiben Sie über die Spalten, was darin"
                            + " steht, zum Beispiel „Personalnummer“ und „Nachname“.");
        }
        if (sheets.stream().anyMatch(KindRecognition::isListOfUnits)) {
            return new RecognisedKind.Clear(ListKind.UNITS, Reasons.units());
        }
        Evidence evidence = new Evidence();
        for (SheetTables sheet : sheets) {
            @Nullable Table table = sheet.as(ListKind.CERTIFICATES);
            evidence.add(sheet, table != null && Titles.standOutside(table, fileName));
        }
        if (!evidence.namesPersons() && sheets.stream().anyMatch(KindRecognition::isCatalogue)) {
            return new RecognisedKind.Clear(ListKind.CATALOGUE, Reasons.catalogue());
        }
        return judged(evidence);
    }

    /** What is hidden says nothing: old years, and choices for cells. */
    private static List<SheetTables> sheets(Path file, ReadingOptions options) throws UnusableFileException {
        List<SheetTables> sheets = new ArrayList<>();
        try (Workbook workbook = FileOpener.open(file, options.limits())) {
            for (Sheet sheet : workbook.sheets()) {
                if (sheet.visibility() == Sheet.Visibility.VISIBLE) {
                    sheets.add(new SheetTables(SheetHead.of(workbook, sheet).rows()));
                }
            }
        }
        return sheets;
    }

    private static RecognisedKind judged(Evidence evidence) {
        int staff = evidence.staffWeight();
        int certificates = evidence.certificateWeight();
        if (evidence.namesTrainings() && certificates >= staff + CLEARLY) {
            return new RecognisedKind.Clear(ListKind.CERTIFICATES, Reasons.certificates(evidence));
        }
        boolean onlyPersons = certificates == 0 && (staff > 0 || evidence.namesPersons());
        if (onlyPersons || (!evidence.namesTrainings() && staff >= certificates + CLEARLY)) {
            return new RecognisedKind.Clear(ListKind.STAFF, Reasons.staff(evidence));
        }
        return new RecognisedKind.Unclear(evidence.staffColumns(), evidence.certificateColumns());
    }

    private static boolean isListOfUnits(SheetTables sheet) {
        int units = sheet.understood(ListKind.UNITS);
        return sheet.meanings(ListKind.UNITS).values().containsAll(Set.of(Field.UNIT_CODE, Field.UNIT_NAME))
                && units >= FEWEST_UNIT_COLUMNS
                && units > sheet.understood(ListKind.STAFF)
                && units > sheet.understood(ListKind.CERTIFICATES);
    }

    private static boolean isCatalogue(SheetTables sheet) {
        return sheet.meanings(ListKind.CATALOGUE).values().containsAll(Set.of(Field.TITLE, Field.CATEGORY));
    }
}
