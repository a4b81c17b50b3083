package de.schulungsnachweis.front.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files that a page offers. */
public final class Downloads {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private Downloads() {}

    /** A workbook. */
    public static ResponseEntity<byte[]> workbook(String fileName, Content content) throws IOException {
        return file(fileName, WORKBOOK, content);
    }

    /** A table as CSV. */
    public static ResponseEntity<byte[]> csv(String fileName, Content content) throws IOException {
        return file(fileName, CSV, content);
    }

    /** A PDF. */
    public static ResponseEntity<byte[]> pdf(String fileName, Content content) throws IOException {
        return file(fileName, MediaType.APPLICATION_PDF, content);
    }

    /** A table for another program. */
    public static ResponseEntity<byte[]> json(String fileName, Content content) throws IOException {
        return file(fileName, MediaType.APPLICATION_JSON, content);
    }

    private static ResponseEntity<byte[]> file(String fileName, MediaType type, Content content) throws IOException {
        // Complete before the first byte is sent: a failure becomes an error page and not half a file.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.write(bytes);
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName)
                                .build()
                                .toString())
                .body(bytes.toByteArray());
    }

    /** Writes the content of a file. */
    public interface Content {

        void write(OutputStream out) throws IOException;
    }
}
