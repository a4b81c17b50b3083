package de.schulungsnachweis.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes staff lists of any length, with distinct names and e-mails as shared strings, as Excel does. */
public final class LargeLists {

    private static final String[] HEADER = {
        "Personalnummer",
        "Nachname",
        "Vorname",
        "E-Mail",
        "Organisationseinheit",
        "Funktion",
        "Führungskraft (ja/nein)",
        "Bürgerkontakt (ja/nein)",
        "Medien- und Öffentlichkeitsarbeit (ja/nein)",
        "Eintritt"
    };
    private static final int SHARED = HEADER.length + 4;
    private static final int STRINGS_PER_ROW = 4;

    private LargeLists() {}

    /** Writes a staff list of so many persons with distinct names and e-mails. */
    public static Path staff(Path file, int rows) throws IOException {
        Map<String, String> parts = TestFiles.xlsxParts("", false);
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (name, xml) -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\""
                                + " Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>"
                                + "</Relationships>"));
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/sharedStrings.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/><Override"
                        + " PartName=\"/xl/styles.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        parts.remove("xl/worksheets/sheet1.xml");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16)) {
            zip.setLevel(6);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                writer.write(part.getValue());
                writer.flush();
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            writeStrings(writer, rows);
            writer.flush();
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            writeRows(writer, rows);
            writer.flush();
            zip.closeEntry();
        }
        return file;
    }

    private static void writeStrings(Writer writer, int rows) throws IOException {
        writer.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        for (String header : HEADER) {
            writeString(writer, header);
        }
        writeString(writer, "ja");
        writeString(writer, "nein");
        writeString(writer, "50.3 Soziale Leistungen");
        writeString(writer, "Sachbearbeitung");
        for (int i = 1; i <= rows; i++) {
            String name = letters(i);
            writeString(writer, String.format("%08d", i));
            writeString(writer, "Müller" + name);
            writeString(writer, "Anna" + name);
            writeString(writer, "anna" + name + ".mueller" + name + "@stadt.example");
        }
        writer.write("</sst>");
    }

    private static void writeString(Writer writer, String text) throws IOException {
        writer.write("<si><t>");
        writer.write(text);
        writer.write("</t></si>");
    }

    private static void writeRows(Writer writer, int rows) throws IOException {
        writer.write(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">");
        for (int i = 0; i < HEADER.length; i++) {
            writeShared(writer, i, 1, i);
        }
        writer.write("</row>");
        for (int i = 1; i <= rows; i++) {
            int first = SHARED + (i - 1) * STRINGS_PER_ROW;
            writer.write("<row r=\"" + (i + 1) + "\">");
            for (int j = 0; j < STRINGS_PER_ROW; j++) {
                writeShared(writer, j, i + 1, first + j);
            }
            writeShared(writer, 4, i + 1, HEADER.length + 2);
            writeShared(writer, 5, i + 1, HEADER.length + 3);
            for (int j = 6; j < 9; j++) {
                writeShared(writer, j, i + 1, HEADER.length + (i + j) % 2);
            }
            writer.write("<c r=\"J" + (i + 1) + "\" s=\"1\"><v>" + (35_000 + i % 10_000) + "</v></c></row>");
        }
        writer.write("</sheetData></worksheet>");
    }

    private static void writeShared(Writer writer, int column, int row, int index) throws IOException {
        writer.write("<c r=\"" + (char) ('A' + column) + row + "\" t=\"s\"><v>" + index + "</v></c>");
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }
}
