package de.schulungsnachweis.testing;

import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import java.nio.file.Path;
import java.util.List;

/** The example lists that come with the program. */
public final class Examples {

    private Examples() {}

    /** Imports units, staff and certificates. */
    public static void importAll(Imports imports) throws Exception {
        for (ListKind kind : List.of(ListKind.UNITS, ListKind.STAFF, ListKind.CERTIFICATES)) {
            String name = name(kind);
            imports.run(new ImportOrder(kind, Path.of("import-templates", name), name, null));
        }
    }

    private static String name(ListKind kind) {
        return switch (kind) {
            case UNITS -> "beispiel-organisationseinheiten.xlsx";
            case STAFF -> "beispiel-personalliste.xlsx";
            case CERTIFICATES -> "beispiel-schulungsnachweise.xlsx";
            case CATALOGUE -> "beispiel-kurskatalog.xlsx";
        };
    }
}
