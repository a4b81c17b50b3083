package de.schulungsnachweis.front.api;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.export.EvaluationCsv;
import de.schulungsnachweis.evaluation.export.EvaluationJson;
import de.schulungsnachweis.evaluation.export.EvaluationWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The formats in which a program can have the table. */
enum TableFormat {
    JSON(TableFormat.JSON_TYPE) {
        @Override
        void write(Evaluation evaluation, OutputStream out) throws IOException {
            new EvaluationJson().write(evaluation, out);
        }
    },
    CSV(TableFormat.CSV_TYPE + ";charset=UTF-8") {
        @Override
        void write(Evaluation evaluation, OutputStream out) throws IOException {
            EvaluationCsv.write(evaluation, out);
        }
    },
    XLSX(TableFormat.XLSX_TYPE) {
        @Override
        void write(Evaluation evaluation, OutputStream out) throws IOException {
            new EvaluationWorkbook().write(evaluation, out);
        }
    };

    static final String JSON_TYPE = MediaType.APPLICATION_JSON_VALUE;
    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String type;

    TableFormat(String type) {
        this.type = type;
    }

    /** The first format that fits, the most wanted first; JSON where nothing is said. */
    static TableFormat wanted(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(
                        wanted -> Arrays.stream(values()).filter(format -> wanted.isCompatibleWith(format.mediaType())))
                .findFirst()
                .orElse(JSON);
    }

    /**
     * The table in this format.
     *
     * @param name of the file, without its ending
     */
    ResponseEntity<byte[]> answer(Evaluation evaluation, String name) throws IOException {
        // Complete before the first byte is sent: a failure becomes a problem and not half a file.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(evaluation, bytes);
        return answer(bytes.toByteArray(), name);
    }

    /**
     * Tells the answers in different formats apart. Only JSON is the same byte for byte with every release of this program.
     *
     * @param hash of the table
     */
    String tag(String hash) {
        return this == JSON ? "\"" + hash + "\"" : "W/\"" + hash + "-" + name().toLowerCase(Locale.ROOT) + "\"";
    }

    /** The table as it is written already. */
    ResponseEntity<byte[]> answer(byte[] table, String name) {
        ContentDisposition file = ContentDisposition.attachment()
                .filename(name + "." + name().toLowerCase(Locale.ROOT))
                .build();
        return ResponseEntity.ok()
                .contentType(mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(table);
    }

    private MediaType mediaType() {
        return MediaType.parseMediaType(type);
    }

    abstract void write(Evaluation evaluation, OutputStream out) throws IOException;
}
