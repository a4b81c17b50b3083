package de.schulungsnachweis.reminder;

import static de.schulungsnachweis.reminder.ReminderOffice.leader;
import static de.schulungsnachweis.reminder.ReminderOffice.staff;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.reminder.text.MailKind;
import de.schulungsnachweis.reminder.text.MailTemplate;
import de.schulungsnachweis.reminder.text.MailTemplateBook;
import de.schulungsnachweis.testing.Officers;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A mail as it arrives. */
@ReminderTest
class SentMailTest {

    private static final int LONGEST_LINE = 998;

    @Autowired
    private ReminderOffice office;

    @Autowired
    private MailTemplateBook templates;

    @Autowired
    private TestMails testMails;

    @Autowired
    private ReminderOrders orders;

    @BeforeEach
    void ready() throws Exception {
        office.ready();
    }

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void itsHeadSaysFromWhomItIsAndThatAProgramWroteIt() throws Exception {
        MimeMessage mail = sent();
        assertThat(mail.getSubject()).isEqualTo("Schulung noch offen: 1 Person, Frist 31.12.2026");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Schulungsnachweis <schulung@stadt.example>");
        assertThat(mail.getReplyTo()[0].toString()).isEqualTo("fortbildung@stadt.example");
        assertThat(mail.getHeader("List-Id", null)).contains("<erinnerungen.stadt.example>");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getHeader("Message-ID"))
                .containsExactly("<"
                        + office.texts("select message_id from reminder_mail where kind = 'DIGEST'")
                                .getFirst() + ">");
        assertThat(mail.getHeader("Content-Language", null)).isEqualTo("de");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
    }

    @Test
    void textAndHtmlSayTheSameWithUmlauts() throws Exception {
        MimeMessage mail = sent();
        for (String content : new String[] {MailParts.text(mail), MailParts.html(mail)}) {
            assertThat(content)
                    .contains(
                            "Kim Öztürk-Weiß",
                            "mindestens 6 Stunden",
                            "31.12.2026",
                            "Themenbereich 09 „Diversität und Sprache“",
                            "Externe Schulungen laufen über Ihr Amt",
                            "Fortbildung, Telefon 115",
                            "nicht für Beurteilungen");
        }
        assertThat(MailParts.html(mail)).contains("<li>Kim Öztürk-Weiß</li>");
    }

    @Test
    void noLineIsLongerThanMailServersTake() throws Exception {
        Officers.logInAs(Role.HUMAN_RESOURCES);
        templates.save(new MailTemplate(
                MailKind.DIGEST,
                "Übersicht",
                "{offene_personen}\n\n" + "Straße und ärgerlich lange Zeile ".repeat(120)));
        Officers.logOut();
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        MimeMessage mail = sent();
        mail.writeTo(source);
        assertThat(source.toString(StandardCharsets.US_ASCII).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(LONGEST_LINE));
        assertThat(source.toString(StandardCharsets.ISO_8859_1)).matches("\\A\\p{ASCII}*\\z");
        assertThat(MailParts.text(mail)).contains("Straße und ärgerlich lange Zeile Straße");
    }

    @ParameterizedTest
    @EnumSource
    void everyTemplateThatComesWithTheProgramCanBeUsed(MailKind kind) {
        Officers.logInAs(Role.HUMAN_RESOURCES);
        MailTemplate template = templates.current(kind);
        assertThat(template.objections()).isEmpty();
        assertThat(testMails.example(template).text()).doesNotContain("{", "}").contains("Guten Tag");
        assertThat(testMails.example(template).subject()).doesNotContain("{", "}");
    }

    @Test
    void aTestMailGoesToPermittedAddressesOnly() throws Exception {
        Officers.logInAs(Role.HUMAN_RESOURCES);
        assertThat(testMails.send(MailKind.DIGEST, "ich@anderswo.example")).isFalse();
        assertThat(testMails.send(MailKind.DIGEST, "ich@stadt.example")).isTrue();
        assertThat(TestMailServer.received())
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).startsWith("[Probe] "));
    }

    @Test
    void answersGoToTheTrainingOfficersOfTheUnitIfItNamesAnAddress() throws Exception {
        office.imported(leader("1", "Amt", "50", ""), staff("2", "Offen", "50", "1"));
        office.started("50");
        office.sql("update reminder_unit set contact = 'Ina Vogel, Telefon 12', contact_address = 'ina@stadt.example'");
        office.sql("update reminder_setting set rhythm = 'NEVER'");
        Officers.logIn("50");
        orders.order("50");
        Officers.logOut();
        office.look();
        MimeMessage mail = TestMailServer.received().getFirst();
        assertThat(mail.getReplyTo()[0].toString()).isEqualTo("ina@stadt.example");
        assertThat(MailParts.text(mail)).contains("Fragen beantwortet: Ina Vogel, Telefon 12");
    }

    private MimeMessage sent() throws Exception {
        office.imported(leader("1", "Amt", "50", ""), staff("2", "Öztürk-Weiß", "50", "1"));
        office.started("50");
        office.look();
        return TestMailServer.received().getFirst();
    }
}
