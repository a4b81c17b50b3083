package de.schulungsnachweis.reminder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people write into a template, and what becomes of it. */
class MailTemplateTest {

    private static final MailValues VALUES = new MailValues(
            Map.of("name", "Anna Müller", "frist", "31.12.2026", "eigene_pflicht", ""),
            Map.of("offene_personen", List.of("Ina <Vogel>", "Jörg {frist}")));

    @Test
    void valuesStandInPlaceOfTheirNames() {
        Letter letter = template("Frist {frist}", "Guten Tag {name},\n\n{offene_personen}")
                .fill(VALUES);
        assertThat(letter.subject()).isEqualTo("Frist 31.12.2026");
        assertThat(letter.text()).startsWith("Guten Tag Anna Müller,\r\n\r\n- Ina <Vogel>\r\n- Jörg {frist}\r\n");
    }

    @Test
    void aParagraphOfNothingButAnEmptyValueIsLeftOut() {
        Letter letter =
                template("x", "eins\n\n{eigene_pflicht}\n\n{offene_personen}").fill(VALUES);
        assertThat(letter.blocks()).hasSize(2);
    }

    @Test
    void namesCannotBringMarkupIntoTheHtml() {
        Letter letter = template("<b>", "{offene_personen}").fill(VALUES);
        assertThat(letter.html())
                .contains("<li>Ina &lt;Vogel&gt;</li>", "<title>&lt;b&gt;</title>", "<html lang=\"de\">");
    }

    @Test
    void everyMailSaysAtItsFootWhatItMayBeUsedFor() {
        Letter letter = template("x", "{offene_personen}").fill(VALUES);
        for (String mail : List.of(letter.text(), letter.html())) {
            assertThat(mail)
                    .contains(
                            "nur der Planung",
                            "nicht für Beurteilungen",
                            "leiten Sie sie nicht weiter",
                            "löschen Sie sie");
        }
    }

    @Test
    void aSubjectCannotContainNames() {
        assertThat(template("{offene_personen}", "{offene_personen}").objections())
                .singleElement()
                .asString()
                .contains("Betreff", "{offene_personen}");
    }

    @Test
    void anUnknownPlaceholderIsNamed() {
        assertThat(template("x", "{offene_personen} {titel}").objections())
                .singleElement()
                .asString()
                .contains("{titel}");
    }

    @Test
    void theListOfPersonsCannotBeForgotten() {
        assertThat(template("x", "Guten Tag").objections())
                .singleElement()
                .asString()
                .contains("{offene_personen}");
    }

    @Test
    void aSubjectIsOneLine() {
        assertThat(template("eins\r\nBcc: x@example.org", "x").subject()).isEqualTo("eins Bcc: x@example.org");
    }

    private static MailTemplate template(String subject, String body) {
        return new MailTemplate(MailKind.DIGEST, subject, body);
    }
}
