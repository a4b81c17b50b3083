package de.schulungsnachweis.evaluation.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.export.pdf.TaggedPdf;
import de.schulungsnachweis.evaluation.export.table.Wording;
import de.schulungsnachweis.testing.TaggedPdfReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class EvaluationPdfTest {

    private final EvaluationPdf pdf = PrintedPages.pdf();

    @Test
    void theFileIsTaggedAndNamesItsTitleAndLanguage() throws IOException {
        try (TaggedPdfReader reader = read(EvaluationFixture.city())) {
            PDDocument document = reader.document();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de-DE");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Auswertungstabelle zum Schulungskonzept Zugangshemmnisse");
            String metadata =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).contains("pdfuaid");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 45})
    void theCheckerForPdfUaFindsNothingToObjectTo(int units) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.write(EvaluationFixture.large(units), Signatures.NONE, out);
        assertThat(objections(out.toByteArray())).isEmpty();
    }

    private static List<String> objections(byte[] file) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (TaggedPdfReader reader = read(EvaluationFixture.city())) {
            for (PDPage page : reader.document().getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("FiraSans");
                }
            }
        }
    }

    @Test
    void everyPageLiesOnItsSide() throws IOException {
        try (TaggedPdfReader reader = read(EvaluationFixture.city())) {
            for (PDPage page : reader.document().getPages()) {
                assertThat(page.getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getHeight(), Offset.offset(1f));
            }
        }
    }

    @Test
    void umlautsAndLongNamesCanBeReadAndCopied() throws IOException {
        try (TaggedPdfReader reader = read(EvaluationFixture.city())) {
            assertThat(reader.text()).contains("Bürgeramt", "Führungskräfte", "So wurde gezählt", "Sportstätten");
        }
    }

    @Test
    void theLinesOfTheCityStandUnderTheirHeadings() throws IOException {
        try (TaggedPdfReader reader = read(EvaluationFixture.city())) {
            assertThat(reader.texts("H1")).containsExactly("Auswertungstabelle zum Schulungskonzept Zugangshemmnisse");
            assertThat(reader.texts("H2"))
                    .containsExactly(
                            "A Führungskräfte",
                            "B Beschäftigte mit Bürgerkontakt oder Medien- und Öffentlichkeitsarbeit",
                            "C gesamt",
                            "D nachrichtlich: außerhalb der Zielgruppe",
                            "Hinweise zur Tabelle",
                            "So wurde gezählt");
        }
    }

    @Test
    void everyHeadingOfATableSaysWhetherItIsOfARowOrOfAColumn() throws IOException {
        try (TaggedPdfReader reader = read(EvaluationFixture.city())) {
            List<PDStructureElement> headings = reader.elements("TH");
            assertThat(headings)
                    .hasSizeGreaterThan(100)
                    .allSatisfy(heading -> assertThat(
                                    heading.getAttributes().getObject(0).toString())
                            .contains("Scope"));
        }
    }

    @Test
    void aLongTableRepeatsItsHeadingsOnEveryPage() throws IOException {
        try (TaggedPdfReader reader = read(EvaluationFixture.large(45))) {
            PDDocument document = reader.document();
            assertThat(document.getNumberOfPages()).isGreaterThan(6);
            assertThat(page(document, 1)).contains("Meldestand", "Bemerkung");
            assertThat(page(document, 2)).contains("Meldestand", "Bemerkung");
        }
    }

    @Test
    void examplesAreCalledExamplesOnEveryPage() throws IOException {
        Evaluation example = EvaluationFixture.city(EvaluationFixture.INTERIM_DAY, true);
        try (TaggedPdfReader reader = read(example)) {
            assertThat(reader.document().getDocumentInformation().getTitle()).endsWith("(Beispieldaten)");
            for (int page = 1; page <= reader.document().getNumberOfPages(); page++) {
                assertThat(page(reader.document(), page)).contains("Beispieldaten");
            }
        }
        try (TaggedPdfReader reader = read(EvaluationFixture.city())) {
            assertThat(reader.text()).doesNotContain("Beispieldaten");
        }
    }

    @Test
    void theFormOfOneUnitHasItsLinesAndTwoSignatures() throws IOException {
        Signatures signatures =
                new Signatures("Ina Vogel", LocalDate.of(2026, 11, 20), "Dr. Jens Amsel", LocalDate.of(2026, 11, 22));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.writeUnit(EvaluationFixture.city(), "33", signatures, out);
        try (TaggedPdfReader reader = new TaggedPdfReader(out.toByteArray())) {
            List<List<String>> table = reader.tables().getFirst();
            assertThat(table.stream().skip(1).map(List::getFirst))
                    .containsExactly(
                            "A Führungskräfte",
                            "B Beschäftigte mit Bürgerkontakt oder Medien- und Öffentlichkeitsarbeit",
                            "C gesamt",
                            "D nachrichtlich: außerhalb der Zielgruppe",
                            "nachrichtlich: ohne Angabe zur Zielgruppe");
            assertThat(reader.tables().get(1))
                    .contains(
                            List.of("Erstellt, Fortbildungsbeauftragte", "20.11.2026", "Ina Vogel"),
                            List.of(
                                    "Für die Richtigkeit, Leitung der Organisationseinheit",
                                    "22.11.2026",
                                    "Dr. Jens Amsel"));
        }
    }

    @Test
    void thereIsRoomToSignWhereNobodySignedYet() throws IOException {
        try (TaggedPdfReader reader = read(EvaluationFixture.city())) {
            assertThat(reader.tables().get(4))
                    .contains(List.of("Erstellt", "", ""), List.of("Für die Richtigkeit", "", ""));
        }
    }

    @Test
    void itSaysHowItWasCountedAndWhatBecameOfEverything() throws IOException {
        Evaluation city = EvaluationFixture.city();
        try (TaggedPdfReader reader = read(city)) {
            assertThat(reader.text())
                    .contains(
                            "Regelwerk und Version",
                            "Version 2026.1-abc123",
                            "Nachweis fehlt",
                            "Vor dem Stichtag ausgeschieden",
                            "personal.xlsx",
                            "ab".repeat(32),
                            Wording.reconciliation(city.certificates()));
        }
    }

    @Test
    void nothingIsFetchedWhateverANameSays() throws IOException {
        String page = pdf.page(EvaluationFixture.city(), null, Signatures.NONE)
                .replace("=Gesamtpersonalrat", "<img src=\"file:///etc/hostname\" alt=\"\"/>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TaggedPdf.write(page, out);
        try (TaggedPdfReader reader = new TaggedPdfReader(out.toByteArray())) {
            assertThat(reader.elements("Figure")).isEmpty();
        }
    }

    @Test
    void aUnitThatIsNotInTheEvaluationHasNoForm() {
        assertThatThrownBy(() -> pdf.writeUnit(
                        EvaluationFixture.city(), "99", Signatures.NONE, ByteArrayOutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private TaggedPdfReader read(Evaluation evaluation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.write(evaluation, Signatures.NONE, out);
        return new TaggedPdfReader(out.toByteArray());
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }
}
