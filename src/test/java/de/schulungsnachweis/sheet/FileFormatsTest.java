package de.schulungsnachweis.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormatsTest {

    private static final Object[][] ROWS = {
        {"Personalnummer", "Nachname", "Vorname", "Eintritt"},
        {"00012345", "Größmann", "Änne", LocalDate.of(2010, 4, 1)},
        {"00012346", "Weiß", "Jürgen", LocalDate.of(2011, 5, 2)}
    };

    @TempDir
    Path folder;

    @Test
    void readsExcelWorkbooks() throws Exception {
        assertRead(TestFiles.xlsx(folder.resolve("liste.xlsx"), ROWS));
    }

    @Test
    void readsOldExcelWorkbooks() throws Exception {
        assertRead(TestFiles.xls(folder.resolve("liste.xls"), ROWS));
    }

    @Test
    void readsOpenDocumentSpreadsheets() throws Exception {
        assertRead(TestFiles.ods(folder.resolve("liste.ods"), ROWS));
    }

    @Test
    void recognisesAFileByItsContentWhateverItsName() throws Exception {
        assertRead(TestFiles.xlsx(folder.resolve("liste.csv"), ROWS));
        assertRead(TestFiles.csv(folder.resolve("liste.xlsx"), StandardCharsets.UTF_8, ";", ROWS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-15", "IBM850", "x-MacRoman", "UTF-16LE", "UTF-16BE"})
    void readsTextInEveryUsualEncoding(String charset) throws Exception {
        assertRead(TestFiles.csv(folder.resolve("liste.csv"), Charset.forName(charset), ";", ROWS));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void findsTheSeparator(String separator) throws Exception {
        assertRead(TestFiles.csv(folder.resolve("liste.csv"), StandardCharsets.UTF_8, separator, ROWS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void readsEveryKindOfLineEnd(String end) throws Exception {
        String text = String.join(end, "Personalnummer;Nachname;Vorname", "12345;Weiß;Jürgen", "");
        var reading = TestFiles.read(TestFiles.text(folder.resolve("a.csv"), text), ListKind.STAFF);

        assertThat(reading.records())
                .singleElement()
                .satisfies(entry -> assertThat(entry.row()).isEqualTo(2));
    }

    @Test
    void skipsAByteOrderMarkAndALineThatNamesTheSeparator() throws Exception {
        String text = "\uFEFFsep=,\r\nPersonalnummer,Nachname,Vorname\r\n12345,Weiß,Jürgen\r\n";
        var reading = TestFiles.read(TestFiles.text(folder.resolve("a.csv"), text), ListKind.STAFF);

        assertThat(reading.staff(0).personnelNumber()).isEqualTo("12345");
        assertThat(reading.records().get(0).row()).isEqualTo(3);
    }

    @Test
    void keepsARecordTogetherWhoseTextHasLineBreaks() throws Exception {
        String text = "Personalnummer;Nachname;Bemerkung\n12345;Weiß;\"eins\nzwei; \"\"drei\"\"\"\n12346;Groß;\n";
        var reading = TestFiles.read(TestFiles.text(folder.resolve("a.csv"), text), ListKind.STAFF);

        assertThat(reading.records()).extracting(Entry::row).containsExactly(2, 4);
    }

    @Test
    void spoilsOnlyTheLineInWhichAQuoteIsNeverClosed() throws Exception {
        String text = "Personalnummer;Nachname;Vorname\n12345;\"Weiß;Jürgen\n12346;Groß;Änne\n12347;\"Klein\";Kim\n";
        var reading = TestFiles.read(TestFiles.text(folder.resolve("a.csv"), text), ListKind.STAFF);

        assertThat(reading.records())
                .extracting(Entry::status)
                .containsExactly(Entry.Status.REJECTED, Entry.Status.READ, Entry.Status.READ);
        assertThat(reading.codes(0)).contains("CSV_QUOTE");
    }

    @Test
    void keepsTheZerosThatANumberFormatShows() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Liste");
            var header = sheet.createRow(0);
            header.createCell(0).setCellValue("Personalnummer");
            header.createCell(1).setCellValue("Nachname");
            var cell = sheet.createRow(1).createCell(0);
            cell.setCellValue(12345);
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("00000000"));
            cell.setCellStyle(style);
            Path file = folder.resolve("a.xlsx");
            try (var stream = Files.newOutputStream(file)) {
                workbook.write(stream);
            }

            assertThat(TestFiles.read(file, ListKind.STAFF).staff(0).personnelNumber())
                    .isEqualTo("00012345");
        }
    }

    @Test
    void readsDaysOfWorkbooksThatCountFrom1904() throws Exception {
        Map<String, String> parts = TestFiles.xlsxParts(
                "<row><c t=\"inlineStr\"><is><t>Personalnummer</t></is></c><c t=\"inlineStr\"><is><t>Nachname</t></is></c>"
                        + "<c t=\"inlineStr\"><is><t>Eintritt</t></is></c></row>"
                        + "<row><c><v>12345</v></c><c t=\"str\"><v>Weiß</v></c><c s=\"1\"><v>38807</v></c></row>",
                false);
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (name, xml) -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\""
                                + " Target=\"styles.xml\"/></Relationships>"));
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        Path file = TestFiles.zip(folder.resolve("a.xlsx"), parts);

        assertThat(TestFiles.read(file, ListKind.STAFF).staff(0).entryDay()).isEqualTo(LocalDate.of(2010, 4, 1));
    }

    @Test
    void readsStrictOpenXmlWithDaysAsText() throws Exception {
        Path file = TestFiles.zip(
                folder.resolve("a.xlsx"),
                TestFiles.xlsxParts(
                        "<row><c t=\"inlineStr\"><is><t>Personalnummer</t></is></c><c t=\"inlineStr\"><is><t>Eintritt</t></is></c></row>"
                                + "<row><c><v>12345</v></c><c t=\"d\"><v>2010-04-01T00:00:00</v></c></row>",
                        true));

        assertThat(TestFiles.read(file, ListKind.STAFF).staff(0).entryDay()).isEqualTo(LocalDate.of(2010, 4, 1));
    }

    @Test
    void readsATableOfAWebPageThatIsCalledASpreadsheet() throws Exception {
        StringBuilder page = new StringBuilder("<html><head><title>Export</title></head><body><table border=1>");
        for (Object[] row : ROWS) {
            page.append("<tr>");
            for (Object value : row) {
                page.append("<td>")
                        .append(TestFiles.plain(value).replace("ü", "&uuml;"))
                        .append("</td>");
            }
            page.append("</tr>\n");
        }
        assertRead(TestFiles.text(
                folder.resolve("export.xls"),
                page.append("</table></body></html>").toString()));
    }

    @Test
    void asksAboutRowsOfHiddenSheets() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Map<String, Object[][]> sheets = new LinkedHashMap<>();
        sheets.put("Liste", ROWS);
        workbook.createSheet("Alt");
        var hidden = workbook.getSheet("Alt");
        var header = hidden.createRow(0);
        header.createCell(0).setCellValue("Personalnummer");
        header.createCell(1).setCellValue("Nachname");
        hidden.createRow(1).createCell(0).setCellValue("00019999");
        workbook.setSheetHidden(0, true);
        Path file = TestFiles.workbook(folder.resolve("a.xlsx"), workbook, sheets);
        var reading = TestFiles.read(file, ListKind.STAFF);

        assertThat(reading.records())
                .extracting(Entry::status)
                .containsExactly(Entry.Status.DECIDE, Entry.Status.READ, Entry.Status.READ);
        assertThat(reading.codes(0)).contains("HIDDEN_SHEET");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    %PDF-1.7 | WRONG_TYPE
                    {\\rtf1 Text | WRONG_TYPE
                    <html><p>Text</p></html> | UNSUPPORTED_FORMAT
                    <?xml version="1.0"?><liste/> | UNSUPPORTED_FORMAT
                    MÃ¼ller;Anna | MOJIBAKE
                    """)
    void refusesWhatIsNoTable(String content, String code) {
        assertRefused(TestFiles.text(folder.resolve("a.xls"), content + "\n"), code);
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(TestFiles.text(folder.resolve("a.csv"), ""), "EMPTY");
    }

    @Test
    void refusesAFileThatDoesNotExist() {
        assertRefused(folder.resolve("fehlt.xlsx"), "NOT_FOUND");
    }

    @Test
    void refusesLinesInDifferentEncodings() {
        byte[] first = "Name;Vorname\nWeiß;Jürgen\n".getBytes(StandardCharsets.UTF_8);
        byte[] second = "Groß;Änne\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);

        assertRefused(TestFiles.write(folder.resolve("a.csv"), both), "MIXED_ENCODING");
    }

    @Test
    void refusesAWordDocumentAndAnOtherArchive() {
        assertRefused(TestFiles.zip(folder.resolve("a.xlsx"), Map.of("word/document.xml", "<w/>")), "WRONG_TYPE");
        assertRefused(TestFiles.zip(folder.resolve("b.xlsx"), Map.of("brief.txt", "x")), "WRONG_TYPE");
    }

    @Test
    void refusesPartsThatLeadOutOfTheArchive() {
        Map<String, String> parts = TestFiles.xlsxParts("<row/>", false);
        parts.put("../../evil.txt", "x");

        assertRefused(TestFiles.zip(folder.resolve("a.xlsx"), parts), "SUSPICIOUS");
    }

    @Test
    void refusesEntities() {
        Map<String, String> parts = TestFiles.xlsxParts("<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>", false);
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (name, xml) -> "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + xml);

        assertRefused(TestFiles.zip(folder.resolve("a.xlsx"), parts), "SUSPICIOUS");
    }

    @Test
    void refusesAPartThatUnpacksToFarTooMuch() {
        String blanks = " ".repeat(60 << 20);

        assertRefused(TestFiles.zip(folder.resolve("a.xlsx"), TestFiles.xlsxParts(blanks, false)), "SUSPICIOUS");
    }

    @Test
    void refusesRowsInDisorder() {
        String rows = "<row r=\"3\"><c r=\"A3\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>2</v></c></row>";

        assertRefused(TestFiles.zip(folder.resolve("a.xlsx"), TestFiles.xlsxParts(rows, false)), "DAMAGED");
    }

    @Test
    void refusesMoreColumnsThanTheLimit() {
        String rows = "<row r=\"1\"><c r=\"SS1\"><v>1</v></c></row>";

        assertRefused(TestFiles.zip(folder.resolve("a.xlsx"), TestFiles.xlsxParts(rows, false)), "TOO_LARGE");
    }

    @Test
    void refusesAFileWithAPassword() throws Exception {
        Path file = folder.resolve("a.xls");
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try {
            TestFiles.workbook(file, new HSSFWorkbook(), Map.of("Liste", ROWS));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertRefused(file, "PASSWORD");
    }

    private void assertRead(Path file) throws UnusableFileException {
        var reading = TestFiles.read(file, ListKind.STAFF);
        assertThat(reading.records()).extracting(Entry::status).containsExactly(Entry.Status.READ, Entry.Status.READ);
        assertThat(reading.staff(0).familyName()).isEqualTo("Größmann");
        assertThat(reading.staff(0).entryDay()).isEqualTo(LocalDate.of(2010, 4, 1));
        assertThat(reading.staff(1).personnelNumber()).isEqualTo("00012346");
    }

    private static void assertRefused(Path file, String code) {
        assertThatThrownBy(() -> TestFiles.read(file, ListKind.STAFF))
                .isInstanceOfSatisfying(UnusableFileException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.getMessage()).startsWith("Die ").endsWith(".");
                });
    }
}
