package de.schulungsnachweis.sheet;

import de.schulungsnachweis.certificate.DurationReader;
import de.schulungsnachweis.mandate.DurationAssumptions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes small lists in every format and reads lists into memory. */
public final class TestFiles {

    private TestFiles() {}

    public static ReadingOptions options() {
        return new ReadingOptions(
                DurationSource.of(new DurationReader(new DurationAssumptions(45, 8, true))),
                null,
                ReadingLimits.STANDARD);
    }

    /** All entries and the summary of a list. */
    public record Reading(List<Entry> entries, ReadingSummary summary) {

        public List<Entry> records() {
            return entries.stream()
                    .filter(entry -> entry.status() != Entry.Status.IGNORED)
                    .toList();
        }

        public StaffValues staff(int index) {
            return (StaffValues) Objects.requireNonNull(records().get(index).values());
        }

        public CertificateValues certificate(int index) {
            return (CertificateValues)
                    Objects.requireNonNull(records().get(index).values());
        }

        public List<String> codes(int index) {
            return records().get(index).problems().stream().map(Problem::code).toList();
        }
    }

    /** The name of the kind that a file is recognised to be, or UNCLEAR. */
    static String kind(Path file) throws UnusableFileException {
        String name = Objects.requireNonNull(file.getFileName()).toString();
        return switch (ListReader.kindOf(file, name, options())) {
            case RecognisedKind.Clear clear -> clear.kind().name();
            case RecognisedKind.Unclear unclear -> "UNCLEAR";
        };
    }

    public static Reading read(Path file, ListKind kind) throws UnusableFileException {
        return read(file, kind, options());
    }

    public static Reading read(Path file, ListKind kind, ReadingOptions options) throws UnusableFileException {
        Path name = Objects.requireNonNull(file.getFileName());
        try (ListReading reading = ListReader.open(file, name.toString(), kind, options)) {
            List<Entry> entries = new ArrayList<>();
            for (Entry entry = reading.next(); entry != null; entry = reading.next()) {
                entries.add(entry);
            }
            return new Reading(entries, reading.summary());
        }
    }

    /** A text file, rows separated by CRLF. */
    public static Path csv(Path file, Charset charset, String separator, Object[]... rows) {
        String text = Arrays.stream(rows)
                .map(row -> Arrays.stream(row).map(TestFiles::plain).collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n"));
        return write(file, text.getBytes(charset));
    }

    public static Path text(Path file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static Path xlsx(Path file, Object[]... rows) {
        return workbook(file, new XSSFWorkbook(), Map.of("Tabelle1", rows));
    }

    public static Path xls(Path file, Object[]... rows) {
        return workbook(file, new HSSFWorkbook(), Map.of("Tabelle1", rows));
    }

    /** A workbook with several sheets; a day becomes a date cell, null an empty one. */
    public static Path workbook(Path file, Workbook workbook, Map<String, Object[][]> sheets) {
        try (workbook;
                OutputStream stream = Files.newOutputStream(file)) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
            sheets.forEach((name, rows) -> {
                Sheet sheet = workbook.createSheet(name);
                for (int i = 0; i < rows.length; i++) {
                    var row = sheet.createRow(i);
                    for (int j = 0; j < rows[i].length; j++) {
                        fill(row, j, rows[i][j], day);
                    }
                }
            });
            workbook.write(stream);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void fill(Row row, int column, Object value, CellStyle day) {
        if (value == null) {
            return;
        }
        Cell cell = row.createCell(column);
        switch (value) {
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean bool -> cell.setCellValue(bool);
            default -> cell.setCellValue(value.toString());
        }
    }

    /** An OpenDocument spreadsheet with one sheet of texts and days. */
    public static Path ods(Path file, Object[]... rows) {
        StringBuilder content = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                + "<office:body><office:spreadsheet><table:table table:name=\"Tabelle1\">");
        for (Object[] row : rows) {
            content.append("<table:table-row>");
            for (Object value : row) {
                content.append(odsCell(value));
            }
            content.append("</table:table-row>");
        }
        content.append("</table:table></office:spreadsheet></office:body></office:document-content>");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", content.toString());
        return zip(file, parts);
    }

    private static String odsCell(Object value) {
        if (value == null) {
            return "<table:table-cell/>";
        }
        return value instanceof LocalDate day
                ? "<table:table-cell office:value-type=\"date\" office:date-value=\"" + day + "\"><text:p>" + day
                        + "</text:p></table:table-cell>"
                : "<table:table-cell office:value-type=\"string\"><text:p>" + value + "</text:p></table:table-cell>";
    }

    /** An archive with these parts, in order. */
    public static Path zip(Path file, Map<String, String> parts) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The parts of the smallest workbook around some rows; strict namespaces on demand. */
    public static Map<String, String> xlsxParts(String sheetData, boolean strict) {
        String main = strict
                ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = strict
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + packageRelations + "\"><Relationship Id=\"rId1\" Type=\"" + relations
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                        + "\"><sheets><sheet name=\"B1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + packageRelations + "\"><Relationship Id=\"rId1\" Type=\"" + relations
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + main + "\"><sheetData>" + sheetData + "</sheetData></worksheet>");
        return parts;
    }

    /** A value as a person would type it. */
    static String plain(Object value) {
        return value == null
                ? ""
                : value instanceof LocalDate day
                        ? day.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"))
                        : value.toString();
    }
}
