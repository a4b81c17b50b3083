package de.schulungsnachweis.intake.agreement;

import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.ImportRuns;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.ListReader;
import de.schulungsnachweis.sheet.ReadingOptions;
import de.schulungsnachweis.sheet.RecognisedKind;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds out what kind of list a file is: from its columns, or else from what a list with the same columns was before. */
@Service
public class KindFinder {

    private static final String AS_BEFORE = "eine Liste mit denselben Spalten zuletzt so übernommen wurde";

    private final ImportRuns runs;
    private final AgreedReadings readings;
    private final ReadingOptions options;

    KindFinder(ImportRuns runs, AgreedReadings readings, ReadingOptions options) {
        this.runs = runs;
        this.readings = readings;
        this.options = options;
    }

    /**
     * The kind of a list; only lists that the caller may see count as earlier ones.
     *
     * @throws UnusableFileException if the file cannot be read, or has no table
     */
    public RecognisedKind find(Path file, String fileName) throws UnusableFileException {
        RecognisedKind recognised = ListReader.kindOf(file, fileName, options);
        if (recognised instanceof RecognisedKind.Unclear) {
            Optional<ImportRun> earlier = runs.findLatestOfShape(
                    readings.shapeOf(file, fileName, ListKind.STAFF, null),
                    readings.shapeOf(file, fileName, ListKind.CERTIFICATES, null));
            return earlier.<RecognisedKind>map(run -> new RecognisedKind.Clear(run.kind(), AS_BEFORE))
                    .orElse(recognised);
        }
        return recognised;
    }
}
