package de.schulungsnachweis.sheet.check;

import de.schulungsnachweis.sheet.CrossRowCheck;
import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.ListReader;
import de.schulungsnachweis.sheet.ListReading;
import de.schulungsnachweis.sheet.ReadingOptions;
import de.schulungsnachweis.sheet.ReadingSummary;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the report of a list in two passes: the first finds what rows say together, the second writes row by row. */
public final class CheckReport {

    private final Path file;
    private final String fileName;
    private final ListKind kind;
    private final ReadingOptions options;

    public CheckReport(Path file, String fileName, ListKind kind, ReadingOptions options) {
        this.file = file;
        this.fileName = fileName;
        this.kind = kind;
        this.options = options;
    }

    /** Writes the report, also about a refusal, which is then thrown. */
    public ReadingSummary.Counts write(Path report) throws UnusableFileException, IOException {
        CrossRowCheck rows = new CrossRowCheck();
        ReadingSummary summary;
        try {
            summary = readOnce(rows);
        } catch (UnusableFileException refusal) {
            writeRefusal(report, refusal);
            throw refusal;
        }
        return writeReport(report, rows, summary);
    }

    private ReadingSummary readOnce(CrossRowCheck rows) throws UnusableFileException {
        try (ListReading reading = ListReader.open(file, fileName, kind, options)) {
            for (Entry entry = reading.next(); entry != null; entry = reading.next()) {
                rows.see(entry);
            }
            return reading.summary();
        }
    }

    private ReadingSummary.Counts writeReport(Path report, CrossRowCheck rows, ReadingSummary summary)
            throws UnusableFileException, IOException {
        try (ListReading reading = ListReader.open(file, fileName, kind, options);
                OutputStream stream = new BufferedOutputStream(Files.newOutputStream(report));
                JsonGenerator json = generator(stream)) {
            JsonValues values = new JsonValues(json);
            json.writeStartObject();
            json.writeStringProperty("file", fileName);
            json.writeStringProperty("kind", kind.name().toLowerCase(Locale.ROOT));
            values.day("asOf", summary.asOf());
            values.tables(summary.tables());
            Map<Entry.Status, Integer> counts = new EnumMap<>(Entry.Status.class);
            json.writeArrayPropertyStart("rows");
            for (Entry entry = reading.next(); entry != null; entry = reading.next()) {
                Entry judged = rows.judge(entry);
                counts.merge(judged.status(), 1, Integer::sum);
                values.entry(judged);
            }
            json.writeEndArray();
            values.problems(summary.problems());
            ReadingSummary.Counts total = new ReadingSummary.Counts(
                    counts.getOrDefault(Entry.Status.READ, 0),
                    counts.getOrDefault(Entry.Status.DECIDE, 0),
                    counts.getOrDefault(Entry.Status.REJECTED, 0),
                    counts.getOrDefault(Entry.Status.IGNORED, 0));
            values.counts(total);
            json.writeEndObject();
            return total;
        }
    }

    private void writeRefusal(Path report, UnusableFileException refusal) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(report));
                JsonGenerator json = generator(stream)) {
            json.writeStartObject();
            json.writeStringProperty("file", fileName);
            json.writeObjectPropertyStart("refused");
            json.writeStringProperty("code", refusal.code());
            json.writeStringProperty("message", refusal.getMessage());
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static JsonGenerator generator(OutputStream stream) {
        return new JsonFactory().createGenerator(ObjectWriteContext.empty(), stream);
    }
}
