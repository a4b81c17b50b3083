package de.schulungsnachweis.intake;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.front.Application;
import de.schulungsnachweis.sheet.ListKind;
import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A service in a process of its own that imports one staff list: the file, then the settings of the database. */
final class ImportProgram {

    private ImportProgram() {}

    public static void main(String[] args) throws Exception {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties(Arrays.copyOfRange(args, 1, args.length))
                .properties("spring.main.lazy-initialization=true")
                .run()) {
            Imports imports = context.getBean(Imports.class);
            ImportOrder order =
                    new ImportOrder(ListKind.STAFF, Path.of(args[0]), "liste.csv", null, ImportMode.SNAPSHOT);
            CurrentScope.during(Job.EVALUATION, () -> imports.run(order));
        }
    }
}
