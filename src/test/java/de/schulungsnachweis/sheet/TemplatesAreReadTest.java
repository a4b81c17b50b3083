package de.schulungsnachweis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.certificate.DurationReader;
import de.schulungsnachweis.mandate.Mandates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program gives to the offices it reads back without a question. */
class TemplatesAreReadTest {

    private static final Path TEMPLATES = Path.of("import-templates");

    @ParameterizedTest
    @CsvSource({
        "STAFF, personalliste.xlsx, 15",
        "CERTIFICATES, schulungsnachweise.xlsx, 14",
        "UNITS, organisationseinheiten.xlsx, 9",
        "CATALOGUE, kurskatalog.xlsx, 5"
    })
    void anEmptyTemplateHasItsColumnsNoRowAndNoProblem(ListKind kind, String fileName, int columns) throws Exception {
        List<Entry> entries = new ArrayList<>();
        ReadingSummary summary = read(kind, fileName, entries);
        assertThat(summary.tables()).hasSize(1);
        assertThat(summary.tables().getFirst().columns()).hasSize(columns);
        assertThat(summary.problems()).isEmpty();
        assertThat(entries).allMatch(entry -> entry.status() == Entry.Status.IGNORED);
    }

    @ParameterizedTest
    @CsvSource({
        "STAFF, beispiel-personalliste.xlsx",
        "UNITS, beispiel-organisationseinheiten.xlsx",
        "CATALOGUE, beispiel-kurskatalog.xlsx"
    })
    void everyRowOfTheExamplesIsRead(ListKind kind, String fileName) throws Exception {
        List<Entry> entries = new ArrayList<>();
        ReadingSummary summary = read(kind, fileName, entries);
        assertThat(summary.problems()).isEmpty();
        assertThat(summary.counts().read()).isPositive();
        assertThat(summary.counts().decide()).isZero();
        assertThat(summary.counts().rejected()).isZero();
    }

    private static ReadingSummary read(ListKind kind, String fileName, List<Entry> entries) throws Exception {
        DurationReader durations =
                new DurationReader(Mandates.load(Mandates.DEFAULT_ID).assumptions());
        ReadingOptions options = new ReadingOptions(DurationSource.of(durations), null, ReadingLimits.STANDARD);
        try (ListReading reading = ListReader.open(TEMPLATES.resolve(fileName), fileName, kind, options)) {
            for (@Nullable Entry entry = reading.next(); entry != null; entry = reading.next()) {
                entries.add(entry);
            }
            return reading.summary();
        }
    }
}
