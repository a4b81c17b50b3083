package de.schulungsnachweis.sheet.template;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Mandates;
import de.schulungsnachweis.testing.FirstMandate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateWorkbookTest {

    @Test
    void thePersonallisteHasItsColumnsInOrder() throws IOException {
        assertThat(headers(Template.STAFF))
                .containsExactly(
                        "Personalnummer",
                        "Nachname",
                        "Vorname",
                        "Akad. Titel",
                        "E-Mail",
                        "Organisationseinheit",
                        "Abteilung/Sachgebiet",
                        "Funktion",
                        "Führungskraft (ja/nein)",
                        "Bürgerkontakt (ja/nein)",
                        "Medien- und Öffentlichkeitsarbeit (ja/nein)",
                        "Vorgesetzte Person (Personalnummer oder E-Mail)",
                        "Am Stichtag im Dienst (ja/nein)",
                        "Eintritt",
                        "Austritt");
    }

    @Test
    void theListOfCertificatesHasItsColumnsInOrder() throws IOException {
        assertThat(headers(Template.CERTIFICATES))
                .containsExactly(
                        "Personalnummer",
                        "Nachname",
                        "Vorname",
                        "Organisationseinheit",
                        "Titel der Schulung",
                        "Anbieter",
                        "Kursnummer",
                        "Beginn",
                        "Ende",
                        "Dauer",
                        "Format",
                        "Herkunft",
                        "Kompetenz",
                        "Nachweis liegt vor (ja/nein)");
    }

    @Test
    void theListOfUnitsHasItsColumnsInOrder() throws IOException {
        assertThat(headers(Template.UNITS))
                .containsExactly(
                        "Code",
                        "Name",
                        "Art",
                        "Geschäftsbereich",
                        "Leitung (Personalnummer)",
                        "E-Mail",
                        "Andere Schreibweisen",
                        "Gültig ab",
                        "Gültig bis");
    }

    @ParameterizedTest
    @EnumSource
    void theSameContentGivesTheSameBytes(Template template) throws IOException {
        assertThat(TemplateWorkbook.empty(template, FirstMandate.MANDATE))
                .isEqualTo(TemplateWorkbook.empty(template, FirstMandate.MANDATE));
    }

    @ParameterizedTest
    @EnumSource
    void theHeaderRowIsFrozenAndFiltered(Template template) throws IOException {
        XSSFSheet sheet = sheet(template);
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:");
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void theInstructionsNameEveryColumn(Template template) throws IOException {
        List<String> named = new ArrayList<>();
        workbook(template)
                .getSheet("Ausfüllhinweise")
                .forEach(row -> named.add(row.getCell(0).getStringCellValue()));
        assertThat(named).containsAll(template.headers(FirstMandate.MANDATE));
    }

    @Test
    void numbersWithLeadingZerosAreText() throws IOException {
        assertThat(sheet(Template.STAFF).getColumnStyle(0).getDataFormatString())
                .isEqualTo("@");
        assertThat(sheet(Template.CERTIFICATES).getColumnStyle(6).getDataFormatString())
                .isEqualTo("@");
    }

    @Test
    void daysHaveTheGermanForm() throws IOException {
        assertThat(sheet(Template.STAFF).getColumnStyle(13).getDataFormatString())
                .isEqualTo("dd.mm.yyyy");
        assertThat(sheet(Template.CERTIFICATES).getColumnStyle(8).getDataFormatString())
                .isEqualTo("dd.mm.yyyy");
    }

    @Test
    void theDropDownsOfferWhatTheReaderKnows() throws IOException {
        assertThat(choices(Template.STAFF, 8)).containsExactly("ja", "nein");
        assertThat(choices(Template.CERTIFICATES, 10))
                .containsExactly("Präsenz", "Online", "E-Learning", "Fachtag", "Fachkongress");
        assertThat(choices(Template.CERTIFICATES, 11)).containsExactly("zentral", "extern", "Bildungsurlaub", "privat");
        assertThat(choices(Template.CERTIFICATES, 12)).hasSize(4);
        assertThat(choices(Template.UNITS, 2)).hasSize(9);
    }

    @Test
    void theWordsAreThoseOfTheMandate() throws IOException {
        Mandate other = Mandates.load("datenschutz-2026");
        XSSFWorkbook workbook = open(TemplateWorkbook.empty(Template.CATALOGUE, other));
        assertThat(workbook.getSheetAt(0).getDataValidations())
                .extracting(validation ->
                        List.of(validation.getValidationConstraint().getExplicitListValues()))
                .containsExactly(List.of("Datenschutz", "Informationssicherheit", "nicht anerkannt"));
        List<String> texts = new ArrayList<>();
        open(TemplateWorkbook.empty(Template.CERTIFICATES, other))
                .getSheet("Ausfüllhinweise")
                .forEach(row -> texts.add(row.getCell(0).getStringCellValue()));
        assertThat(texts)
                .contains("• Anerkannt werden Schulungen, die vom 01.01.2026 bis zum 31.12.2026 enden und mindestens "
                        + "1 Stunde dauern.");
    }

    @Test
    void rowsKeepTextAsTextAndDaysAsDays() throws IOException {
        List<Object> values = new ArrayList<>(Collections.nCopies(15, null));
        values.set(0, "00012345");
        values.set(1, "=Müller");
        values.set(13, LocalDate.of(2026, 10, 1));
        byte[] bytes = TemplateWorkbook.filled(
                Template.STAFF, FirstMandate.MANDATE, "Stand: 01.11.2026", List.of(values), "Ende");
        Row row = open(bytes).getSheetAt(0).getRow(3);
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo("00012345");
        assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(row.getCell(13).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    private static List<String> choices(Template template, int column) throws IOException {
        for (XSSFDataValidation validation : sheet(template).getDataValidations()) {
            if (validation.getRegions().getCellRangeAddress(0).getFirstColumn() == column) {
                return Arrays.asList(validation.getValidationConstraint().getExplicitListValues());
            }
        }
        throw new AssertionError("No drop-down in column " + column);
    }

    private static List<String> headers(Template template) throws IOException {
        List<String> headers = new ArrayList<>();
        sheet(template).getRow(2).forEach(cell -> headers.add(cell.getStringCellValue()));
        return headers;
    }

    private static XSSFSheet sheet(Template template) throws IOException {
        return workbook(template).getSheet(template.sheetName());
    }

    private static XSSFWorkbook workbook(Template template) throws IOException {
        return open(TemplateWorkbook.empty(template, FirstMandate.MANDATE));
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
