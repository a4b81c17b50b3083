package de.schulungsnachweis.sheet;

import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.sheet.template.Template;
import de.schulungsnachweis.sheet.template.TemplateWorkbook;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The import templates that the program hands out, with a filled example of each. */
public final class ImportTemplates {

    private static final String EXAMPLE_FOLDER = "/import-templates/";

    private ImportTemplates() {}

    /**
     * Writes the templates and the examples into the folder, which is made if it is missing. Files of the same name are
     * replaced.
     *
     * @param mandate whose words the templates say; the examples are those of the delivered mandate
     * @return the files written, in the order of their kinds
     * @throws IOException if the folder or a file cannot be written
     */
    public static List<Path> writeTo(Path folder, Mandate mandate) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Template template : Template.values()) {
            written.add(Files.write(folder.resolve(template.fileName()), TemplateWorkbook.empty(template, mandate)));
        }
        for (Template template : Template.values()) {
            Path file = folder.resolve(template.exampleFileName());
            copyExample(template.exampleFileName(), file);
            written.add(file);
        }
        return written;
    }

    /** The empty template with this file name; empty if there is none. */
    public static Optional<byte[]> template(String fileName, Mandate mandate) throws IOException {
        for (Template template : Template.values()) {
            if (template.fileName().equals(fileName)) {
                return Optional.of(TemplateWorkbook.empty(template, mandate));
            }
        }
        return Optional.empty();
    }

    private static void copyExample(String name, Path target) throws IOException {
        try (InputStream example = ImportTemplates.class.getResourceAsStream(EXAMPLE_FOLDER + name)) {
            if (example == null) {
                throw new FileNotFoundException("The program lacks its example file " + name);
            }
            Files.copy(example, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
