package de.schulungsnachweis.reminder;

import static de.schulungsnachweis.reminder.ReminderOffice.leader;
import static de.schulungsnachweis.reminder.ReminderOffice.row;
import static de.schulungsnachweis.reminder.ReminderOffice.staff;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.evaluation.round.RoundKind;
import de.schulungsnachweis.evaluation.round.Rounds;
import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.SettableClock;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Training officers are told what is asked for and what waits for them, without names. */
@ReminderTest
class OfficerMailsTest {

    @Autowired
    private ReminderOffice office;

    @Autowired
    private Rounds rounds;

    @Autowired
    private SettableClock clock;

    @BeforeEach
    void readyWithTwoUnits() throws Exception {
        office.ready();
        office.sql("update reminder_setting set rhythm = 'NEVER'");
        office.imported(leader("1", "Amt", "50", ""), leader("2", "Amt", "51", ""));
        office.sql("update organisational_unit set email = 'oe' || code || '@stadt.example'");
    }

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void aRequestGoesToEveryUnitOnceAndAReminderBeforeAndAfterTheDueDay() throws Exception {
        office.started("50");
        open(LocalDate.of(2026, 12, 18));
        office.look();
        office.look();
        assertThat(TestMailServer.recipients()).containsExactly("oe50@stadt.example", "oe51@stadt.example");
        assertThat(TestMailServer.received().getFirst().getSubject()).startsWith("Auswertung angefordert: 5");
        assertThat(texts()).allSatisfy(text -> assertThat(text).contains("18.12.2026", "Zwischenstand"));
        TestMailServer.forget();
        clock.set("2026-12-11T09:00:00Z");
        office.look();
        office.look();
        assertThat(TestMailServer.recipients()).hasSize(2);
        TestMailServer.forget();
        clock.set("2026-12-16T09:00:00Z");
        office.look();
        assertThat(TestMailServer.received()).isEmpty();
        clock.set("2026-12-21T09:00:00Z");
        office.look();
        office.look();
        assertThat(TestMailServer.recipients()).hasSize(2);
    }

    @Test
    void whoHasDeliveredIsNotReminded() throws Exception {
        office.started("50");
        long round = open(LocalDate.of(2026, 12, 10));
        office.sql("""
                insert into evaluation_version (round_id, unit_code, mandate_id, rule_version, as_of, counted_on, prepared_by,
                    answered_by, remark, made_by)
                values (%d, '51', 'x', 'x', date '2026-12-31', date '2026-12-08', 'x', 'x', '', 'x')
                """.formatted(round));
        office.look();
        assertThat(TestMailServer.recipients()).containsOnly("oe50@stadt.example");
    }

    @Test
    void aUnitWithoutPermittedAddressIsShownAsFailed() throws Exception {
        office.sql("update organisational_unit set email = null where code = '51'");
        office.started("50");
        open(LocalDate.of(2026, 12, 31));
        office.look();
        assertThat(TestMailServer.recipients()).containsExactly("oe50@stadt.example");
        assertThat(office.texts("select unit_code || ' ' || reason from reminder_mail where state = 'FAILED'"))
                .containsExactly("51 NO_ADDRESS");
    }

    @Test
    void theMonthsMailSaysWhatWaitsForAnAnswerInNumbers() throws Exception {
        office.imported(
                leader("1", "Amt", "50", ""),
                staff("3", "Ohne", "50", "4711"),
                row("4", "Ungeklärt", "50", "", "", "1", "ja", ""));
        office.sql("update reminder_setting set rhythm = 'MONTHLY'");
        office.started();
        office.look();
        MimeMessage mail = TestMailServer.received().stream()
                .filter(message -> TestMailServer.recipient(message).equals("oe50@stadt.example"))
                .findFirst()
                .orElseThrow();
        assertThat(MailParts.text(mail))
                .contains(
                        "- Personen ohne Angabe zur Zielgruppe: 1",
                        "- Personen, deren Führungskraft nicht erinnert werden kann: 2")
                .doesNotContain("Kim", "Ohne\r", "Ungeklärt");
    }

    private long open(LocalDate dueDay) {
        Officers.logInAs(Role.HUMAN_RESOURCES);
        long round = rounds.open(RoundKind.INTERIM, LocalDate.of(2026, 12, 31), dueDay, LocalDate.of(2026, 12, 8));
        Officers.logOut();
        return round;
    }

    private static List<String> texts() {
        return TestMailServer.received().stream().map(MailParts::text).toList();
    }
}
