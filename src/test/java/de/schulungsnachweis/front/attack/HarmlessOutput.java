package de.schulungsnachweis.front.attack;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.front.attack.Sweep.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.w3c.dom.Document;

/** Whether what was answered contains nothing that a browser, a spreadsheet program or a reader of PDFs would run. */
final class HarmlessOutput {

    private static final String CODE =
            "count(//script) + count(//img[@src='x']) + count(//@*[starts-with(name(), 'on')]) "
                    + "+ count(//@href[starts-with(normalize-space(.), 'javascript')])";
    private static final Pattern FORMULA_IN_CSV = Pattern.compile("(?m)(^|;)\"?=");

    private HarmlessOutput() {}

    static void check(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isNotEqualTo(500);
        try {
            if (answer.type().startsWith("text/html")) {
                page(answer);
            } else if (answer.type().contains("spreadsheetml")) {
                workbook(answer);
            } else if (answer.type().startsWith("text/csv")) {
                assertThat(answer.text().replace("\uFEFF", ""))
                        .as(answer.toString())
                        .doesNotContainPattern(FORMULA_IN_CSV);
            } else if (answer.type().startsWith("application/pdf")) {
                pdf(answer);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(answer.toString(), failure);
        }
    }

    /** A text that broke out of its place would make the page unreadable as XML, or add what is counted. */
    private static void page(Answer answer) {
        String xml = answer.text()
                .replaceAll(" (required|checked|selected|disabled|multiple|open)(?=[ />])", " $1=\"$1\"")
                // A mail is HTML as mail programs know it.
                .replaceAll("<(meta|br|hr)([^<>]*?)/?>", "<$1$2/>");
        try {
            Document page = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            XPath path = XPathFactory.newInstance().newXPath();
            assertThat(path.evaluate(CODE, page)).as(answer.toString()).isEqualTo("0");
        } catch (Exception failure) {
            throw new AssertionError("not readable: " + answer, failure);
        }
    }

    private static void workbook(Answer answer) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(answer.content()))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cell(answer, cell))));
        }
    }

    private static void cell(Answer answer, Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            assertThat(cell.getCellFormula()).as(answer.toString()).doesNotContain("1+1");
        } else if (cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().startsWith("=")) {
            assertThat(cell.getCellStyle().getQuotePrefixed())
                    .as(answer + " " + cell.getAddress())
                    .isTrue();
        }
    }

    private static void pdf(Answer answer) throws IOException {
        try (PDDocument document = Loader.loadPDF(answer.content())) {
            assertThat(document.getDocumentCatalog().getOpenAction())
                    .as(answer.toString())
                    .isNull();
            for (PDPage page : document.getPages()) {
                assertThat(page.getAnnotations()).as(answer.toString()).isEmpty();
            }
        }
    }
}
