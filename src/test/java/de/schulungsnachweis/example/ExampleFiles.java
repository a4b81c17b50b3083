package de.schulungsnachweis.example;

import de.schulungsnachweis.sheet.template.Template;
import de.schulungsnachweis.sheet.template.TemplateWorkbook;
import de.schulungsnachweis.testing.FirstMandate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes the committed files of the folder {@code import-templates}: the empty templates and the filled examples. To
 * write them anew after a change, run {@code ExampleFilesTest} with {@code -Dbeispiele.schreiben=true}, or this class.
 */
final class ExampleFiles {

    private static final long SEED = 20260101;
    private static final String EXAMPLE = "Beispieldaten: Alle Personen sind erfunden.";
    private static final String AS_OF = "Stand: 01.11.2026";

    private ExampleFiles() {}

    public static void main(String[] arguments) throws IOException {
        writeTo(Path.of("import-templates"));
    }

    static void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : create().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** Every file by its name. */
    static Map<String, byte[]> create() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Template template : Template.values()) {
            files.put(template.fileName(), TemplateWorkbook.empty(template, FirstMandate.MANDATE));
        }
        Map<Template, List<ExampleRow>> rows = rows();
        for (Template template : Template.values()) {
            // The day of the list stands above the table in one file and below it in another, as in real lists.
            boolean dayAbove = template == Template.STAFF;
            String firstLine = dayAbove ? AS_OF : EXAMPLE;
            String below = dayAbove ? EXAMPLE : AS_OF;
            List<List<Object>> cells = new ArrayList<>();
            rows.get(template).forEach(row -> cells.add(row.cells()));
            files.put(
                    template.exampleFileName(),
                    TemplateWorkbook.filled(template, FirstMandate.MANDATE, firstLine, cells, below));
        }
        return files;
    }

    /** The rows of the examples. */
    static Map<Template, List<ExampleRow>> rows() {
        Random random = new Random(SEED);
        ExampleStaff staff = new ExampleStaff(random);
        List<ExampleRow> moreStaff = new StaffCases(staff).apply();
        ExampleCertificates certificates = new ExampleCertificates(random);
        new CertificateCases(staff, certificates).apply();
        certificates.addOrdinary(staff);
        List<ExampleRow> allStaff = new ArrayList<>(staff.rows());
        allStaff.addAll(moreStaff);
        List<ExampleRow> sortedCertificates = certificates.rows().stream()
                .sorted(Comparator.comparing((ExampleRow row) -> row.text("Organisationseinheit"))
                        .thenComparing(row -> row.text("Nachname"))
                        .thenComparing(row -> row.text("Vorname")))
                .toList();
        Map<Template, List<ExampleRow>> rows = new EnumMap<>(Template.class);
        rows.put(Template.STAFF, allStaff);
        rows.put(Template.CERTIFICATES, sortedCertificates);
        rows.put(Template.UNITS, ExampleUnit.rows(staff));
        rows.put(Template.CATALOGUE, ExampleTraining.catalogue());
        return rows;
    }
}
