package de.schulungsnachweis.evaluation.export.pdf;

import com.openhtmltopdf.extend.FSStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** A style sheet or font that comes with the program. */
record PrintFile(String name) implements FSStream {

    private static final String FOLDER = "print/";

    /** @throws UncheckedIOException if the program was built without it */
    static InputStream open(String name) {
        try {
            return new ClassPathResource(FOLDER + name).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream getStream() {
        return open(name);
    }

    @Override
    public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
}
