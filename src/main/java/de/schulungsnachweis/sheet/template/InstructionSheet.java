package de.schulungsnachweis.sheet.template;

import de.schulungsnachweis.mandate.Mandate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet that says what belongs into each column. */
final class InstructionSheet {

    static final String NAME = "Ausfüllhinweise";

    private static final int[] WIDTHS = {32, 15, 80, 36};
    private static final int WIDTH_UNITS_PER_CHARACTER = 256;
    private static final float LINE_HEIGHT_POINTS = 15.5f;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int EXAMPLE_UNITS = 8;

    private final Template template;
    private final Mandate mandate;
    private final TemplateStyles styles;
    private final XSSFSheet sheet;
    private int next;

    InstructionSheet(Template template, Mandate mandate, TemplateStyles styles, XSSFWorkbook workbook) {
        this.template = template;
        this.mandate = mandate;
        this.styles = styles;
        this.sheet = workbook.createSheet(NAME);
    }

    void write() {
        for (int index = 0; index < WIDTHS.length; index++) {
            sheet.setColumnWidth(index, WIDTHS[index] * WIDTH_UNITS_PER_CHARACTER);
        }
        cells(sheet.createRow(next++), List.of("So füllen Sie die Liste aus: " + template.sheetName()), styles.title());
        next++;
        cells(sheet.createRow(next++), List.of("Spalte", "Muss da sein", "Was Sie eintragen", "Beispiel"), header());
        for (TemplateColumn column : template.columns(mandate)) {
            Row row = sheet.createRow(next++);
            row.setHeightInPoints(LINE_HEIGHT_POINTS * lines(column));
            String required = column.required() ? "ja" : "–";
            cells(row, List.of(column.header(), required, column.explanation(), column.example()), styles.sentence());
        }
        next++;
        cells(sheet.createRow(next++), List.of("Gut zu wissen"), styles.title());
        for (String note : notes()) {
            cells(sheet.createRow(next++), List.of("• " + note), styles.note());
        }
        setUpPrint();
    }

    private CellStyle header() {
        return styles.header(false);
    }

    private static int lines(TemplateColumn column) {
        int forHeader = Math.ceilDiv(column.header().length(), WIDTHS[0]);
        int forExplanation = Math.ceilDiv(column.explanation().length(), WIDTHS[2]);
        return Math.max(forHeader, forExplanation);
    }

    private List<String> notes() {
        return switch (template) {
            case STAFF ->
                List.of(
                        "Über der Tabelle steht der Stand der Liste. Bitte ersetzen Sie TT.MM.JJJJ durch das Datum.",
                        "Jede Person der Organisationseinheit steht in einer Zeile, auch wer nicht zur Zielgruppe gehört.",
                        "Leere Felder bei Führungskraft, Bürgerkontakt oder Medienarbeit heißen „ohne Angabe“, nicht „nein“.",
                        "Solange eine Gruppe ohne Angabe ist, kann die Auswertung nicht freigegeben werden.",
                        "Auszubildende gehören auf die Liste ihrer Einheit. Leiharbeitskräfte gehören nicht auf die Liste.",
                        "Datenschutz: Bitte tragen Sie keine Geburtstage, keine Gehälter und keine Gründe einer Abwesenheit ein.");
            case CERTIFICATES ->
                List.of(
                        "Anerkannt werden Schulungen, die vom " + DAY.format(mandate.windowStart()) + " bis zum "
                                + DAY.format(mandate.windowEnd()) + " enden und mindestens " + mandate.minimumText()
                                + " dauern.",
                        "Mehrere kurze Schulungen werden nicht zusammengezählt. " + EXAMPLE_UNITS
                                + " Unterrichtseinheiten (UE) sind "
                                + mandate.assumptions().text(EXAMPLE_UNITS)
                                + ".",
                        "Ob eine Schulung zählt, müssen Sie nicht beurteilen. Tragen Sie im Zweifel alles ein.",
                        "Der Nachweis bleibt bei Ihnen. Er wird hier nicht hochgeladen.",
                        "Datenschutz: Bitte tragen Sie keine Noten, Punkte oder Geburtstage ein.");
            case UNITS ->
                List.of(
                        "Jede Organisationseinheit steht in einer Zeile, auch wenn sie keine Zielgruppe hat.",
                        "Das Kürzel ist ein Text. „10“ und „EB 52“ und „INAUSLB“ sind gültig.",
                        "Steht eine Einheit auf dieser Liste und meldet nichts, erscheint sie in der Auswertung als „nicht gemeldet“.");
            case CATALOGUE ->
                List.of(
                        "Jede Zeile ist eine Entscheidung im Voraus. Sie gilt vor den Regellisten für Titel.",
                        "Den Katalog führt das Haupt- und Personalamt oder die Integrations- und Ausländerbeauftragte.",
                        "Gesucht wird zuerst nach der Kursnummer, dann nach Titel und Anbieter, dann nach dem Titel allein.",
                        "Was nicht im Katalog steht, wird nach den Regellisten beurteilt oder zur Entscheidung vorgelegt.");
        };
    }

    private static void cells(Row row, List<String> texts, CellStyle style) {
        for (int index = 0; index < texts.size(); index++) {
            Cell cell = row.createCell(index);
            cell.setCellValue(texts.get(index));
            cell.setCellStyle(style);
        }
    }

    private void setUpPrint() {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setDisplayGridlines(false);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("Seite &P von &N");
    }
}
