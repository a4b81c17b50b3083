package de.schulungsnachweis.front.demo;

import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.ImportRuns;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The example lists that come with the program. */
@Component
@Profile("demo")
class ExampleLists {

    private static final List<Example> EXAMPLES = List.of(
            new Example(ListKind.UNITS, "beispiel-organisationseinheiten.xlsx"),
            new Example(ListKind.STAFF, "beispiel-personalliste.xlsx"),
            new Example(ListKind.CERTIFICATES, "beispiel-schulungsnachweise.xlsx"));

    private final Imports imports;
    private final ImportRuns runs;

    ExampleLists(Imports imports, ImportRuns runs) {
        this.imports = imports;
        this.runs = runs;
    }

    /** Imports the lists that are not there yet: a first start that was cut short is completed by the next. */
    void importMissing() throws IOException {
        List<ListKind> present = runs.findByState(ImportRun.State.APPLIED).stream()
                .map(ImportRun::kind)
                .toList();
        for (Example example : EXAMPLES) {
            if (!present.contains(example.kind())) {
                importExample(example);
            }
        }
    }

    private void importExample(Example example) throws IOException {
        Path file = Files.createTempFile("beispiel", ".xlsx");
        try (InputStream stream = new ClassPathResource("import-templates/" + example.fileName()).getInputStream()) {
            Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
            imports.run(new ImportOrder(example.kind(), file, example.fileName(), null));
        } catch (UnusableFileException e) {
            throw new IllegalStateException("the example list " + example.fileName() + " is broken", e);
        } finally {
            Files.delete(file);
        }
    }

    private record Example(ListKind kind, String fileName) {}
}
