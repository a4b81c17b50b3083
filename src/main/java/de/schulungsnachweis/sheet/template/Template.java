package de.schulungsnachweis.sheet.template;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import java.util.List;

/** The lists that the import takes. */
public enum Template {
    STAFF("personalliste.xlsx", "Personalliste"),
    CERTIFICATES("schulungsnachweise.xlsx", "Schulungsnachweise"),
    UNITS("organisationseinheiten.xlsx", "Organisationseinheiten"),
    CATALOGUE("kurskatalog.xlsx", "Kurskatalog");

    private final String fileName;
    private final String sheetName;

    Template(String fileName, String sheetName) {
        this.fileName = fileName;
        this.sheetName = sheetName;
    }

    /** The name of the empty template's file. */
    public String fileName() {
        return fileName;
    }

    /** The name of the filled example's file. */
    public String exampleFileName() {
        return "beispiel-" + fileName;
    }

    /** The name of the sheet that holds the list. */
    public String sheetName() {
        return sheetName;
    }

    /** The headings in their order. */
    public List<String> headers(Mandate mandate) {
        return columns(mandate).stream().map(TemplateColumn::header).toList();
    }

    List<TemplateColumn> columns(Mandate mandate) {
        List<String> categories =
                mandate.categories().stream().map(Category::label).toList();
        return switch (this) {
            case STAFF -> StaffColumns.ALL;
            case CERTIFICATES -> CertificateColumns.of(categories);
            case UNITS -> UnitColumns.ALL;
            case CATALOGUE -> CatalogueColumns.of(categories);
        };
    }

    /** The line above the table; in the Personalliste it asks for the day that the list describes. */
    String firstLine() {
        return this == STAFF ? "Stand: TT.MM.JJJJ" : sheetName;
    }
}
