package de.schulungsnachweis.sheet.template;

import de.schulungsnachweis.mandate.Mandate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes the workbook of a template. The same content gives the same bytes on every machine and day. */
public final class TemplateWorkbook {

    private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");

    private TemplateWorkbook() {}

    /**
     * The template without any entry.
     *
     * @param mandate whose categories, window and minutes it names
     * @throws IOException never for a reason outside the program, since all is in memory
     */
    public static byte[] empty(Template template, Mandate mandate) throws IOException {
        return write(template, mandate, template.firstLine(), List.of(), null);
    }

    /**
     * The template with rows.
     *
     * @param firstLine the line above the table
     * @param rows values in the order of the columns: text, LocalDate or LocalTime, null for an empty cell
     * @param below a line below the table, or null
     * @throws IOException never for a reason outside the program, since all is in memory
     */
    public static byte[] filled(
            Template template,
            Mandate mandate,
            String firstLine,
            List<? extends List<? extends @Nullable Object>> rows,
            @Nullable String below)
            throws IOException {
        return write(template, mandate, firstLine, rows, below);
    }

    private static byte[] write(
            Template template,
            Mandate mandate,
            String firstLine,
            List<? extends List<? extends @Nullable Object>> rows,
            @Nullable String below)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            TemplateStyles styles = new TemplateStyles(workbook);
            ListSheet list = new ListSheet(template, template.columns(mandate), styles, workbook);
            list.writeHead(firstLine);
            list.writeRows(rows);
            if (below != null) {
                list.writeBelow(below);
            }
            list.setUpPrint();
            new InstructionSheet(template, mandate, styles, workbook).write();
            describe(workbook, template);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return StableZip.of(out.toByteArray());
        }
    }

    private static void describe(XSSFWorkbook workbook, Template template) {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(template.sheetName());
        properties.setCreator("Schulungsnachweis");
        properties.setCreated(Optional.of(Date.from(CREATED)));
        properties.setModified(Optional.of(Date.from(CREATED)));
    }
}
