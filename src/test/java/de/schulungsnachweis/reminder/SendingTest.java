package de.schulungsnachweis.reminder;

import static de.schulungsnachweis.reminder.ReminderOffice.leader;
import static de.schulungsnachweis.reminder.ReminderOffice.staff;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.SettableClock;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the mail server does, and however many instances send: nothing is lost, and nothing is sent twice. */
@ReminderTest
class SendingTest {

    /** The pool of connections hands out some that are lost before it notices. */
    private static final int MOST_LOOKS = 30;

    @Autowired
    private ReminderOffice office;

    @Autowired
    private SettableClock clock;

    @Autowired
    private ReminderLedger ledger;

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
    void aCycleIsPreparedAndSentOnce() throws Exception {
        teams(3);
        office.look();
        office.look();
        clock.advance(Duration.ofDays(1));
        office.look();
        assertThat(TestMailServer.recipients()).containsExactlyElementsOf(managers(3));
        assertThat(office.texts("select key from reminder_cycle")).containsExactly("2026-12");
    }

    @Test
    void nothingLeavesOutsideTheHoursOfWorkingDays() throws Exception {
        teams(1);
        clock.set("2026-12-08T04:00:00Z");
        office.look();
        assertThat(states()).containsExactly("WAITING");
        clock.set("2026-12-12T09:00:00Z");
        office.look();
        assertThat(TestMailServer.received()).isEmpty();
        clock.set("2026-12-14T09:00:00Z");
        office.look();
        assertThat(TestMailServer.received()).hasSize(1);
    }

    @Test
    void whatIsOverWhenItsTurnComesIsNotSent() throws Exception {
        teams(2);
        clock.set("2026-12-08T04:00:00Z");
        office.look();
        office.trained("1001");
        clock.set(ReminderOffice.DAY);
        office.look();
        assertThat(TestMailServer.recipients()).containsExactly("p2@stadt.example");
        assertThat(office.texts(
                        "select state || ' ' || reason from reminder_mail where kind = 'DIGEST' and state <> 'SENT'"))
                .containsExactly("SKIPPED NOTHING_OPEN");
    }

    @Test
    void whoWasTrainedInTheMeantimeIsNotNamed() throws Exception {
        office.imported(leader("1", "Amt", "50", ""), staff("2", "Offen", "50", "1"), staff("3", "Flink", "50", "1"));
        office.started("50");
        clock.set("2026-12-08T04:00:00Z");
        office.look();
        office.trained("3");
        clock.set(ReminderOffice.DAY);
        office.look();
        assertThat(MailParts.text(TestMailServer.received().getFirst()))
                .contains("Kim Offen")
                .doesNotContain("Flink");
        assertThat(office.texts("select open_count || ' ' || done_count from reminder_mail where kind = 'DIGEST'"))
                .containsExactly("1 1");
    }

    @Test
    void anHourWithoutServerLosesAndDoublesNothing() throws Exception {
        teams(4);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            office.sendTo(taken.getLocalPort());
        }
        for (int minute = 0; minute < 60; minute += 10) {
            office.look();
            clock.advance(Duration.ofMinutes(10));
        }
        assertThat(states()).containsExactly("WAITING", "WAITING", "WAITING", "WAITING");
        assertThat(office.texts(
                        "select distinct reason from reminder_mail where kind = 'DIGEST' and reason is not null"))
                .containsExactly("SERVER_DOWN");
        office.sendTo(TestMailServer.port());
        clock.advance(Duration.ofHours(1));
        office.look();
        assertThat(TestMailServer.recipients()).containsExactlyElementsOf(managers(4));
    }

    @Test
    void anAddressThatIsRefusedForGoodIsShownToTheTrainingOfficerAndHoldsNobodyUp() throws Exception {
        teams(3);
        try (ScriptedSmtp smtp = new ScriptedSmtp()) {
            smtp.refuse("p2@stadt.example", "550 5.1.1 no such user");
            office.sendTo(smtp.port());
            office.look();
            clock.advance(Duration.ofHours(2));
            office.look();
            assertThat(smtp.recipients()).containsExactly("p1@stadt.example", "p3@stadt.example");
        }
        Officers.logIn("50");
        LedgerLine failed = lineTo("Kim Leitung2");
        assertThat(failed.state()).isEqualTo(LedgerLine.State.FAILED);
        assertThat(failed.reason()).contains("lehnt die Adresse ab");
    }

    @Test
    void aPassingRefusalIsTriedAgainLaterAndLaterAndGivenUpInTheEnd() throws Exception {
        teams(1);
        try (ScriptedSmtp smtp = new ScriptedSmtp()) {
            smtp.refuse("p1@stadt.example", "451 4.7.1 later please");
            office.sendTo(smtp.port());
            office.look();
            office.look();
            assertThat(office.texts("select attempts || ' ' || reason from reminder_mail where kind = 'DIGEST'"))
                    .containsExactly("1 LATER");
            clock.advance(Duration.ofMinutes(3));
            office.look();
            clock.advance(Duration.ofHours(2));
            smtp.acceptAgain("p1@stadt.example");
            office.look();
            assertThat(smtp.recipients()).containsExactly("p1@stadt.example");
            assertThat(office.texts("select attempts || ' ' || state from reminder_mail where kind = 'DIGEST'"))
                    .containsExactly("3 SENT");
        }
    }

    @Test
    void afterManyAttemptsAMailIsGivenUp() throws Exception {
        teams(1);
        try (ScriptedSmtp smtp = new ScriptedSmtp()) {
            smtp.refuse("p1@stadt.example", "451 4.7.1 later please");
            office.sendTo(smtp.port());
            office.look();
            office.sql("update reminder_mail set attempts = 39, next_attempt_at = timestamptz '2026-12-08 10:00+01'");
            office.look();
        }
        assertThat(office.texts("select state || ' ' || reason from reminder_mail where kind = 'DIGEST'"))
                .containsExactly("FAILED GAVE_UP");
    }

    @Test
    void whileASlowServerThinksAnotherInstanceSendsTheOthersAndNotThisOne() throws Exception {
        teams(3);
        try (ScriptedSmtp smtp = new ScriptedSmtp()) {
            smtp.hold("p1@stadt.example");
            office.sendTo(smtp.port());
            CompletableFuture<Void> slow = CompletableFuture.runAsync(office::look);
            assertThat(smtp.awaitHeld()).isTrue();
            office.look();
            assertThat(smtp.recipients()).containsExactlyElementsOf(managers(3));
            smtp.answer("p1@stadt.example");
            slow.get(60, TimeUnit.SECONDS);
            office.look();
            assertThat(smtp.recipients()).containsExactlyElementsOf(managers(3));
        }
        assertThat(states()).containsExactly("SENT", "SENT", "SENT");
    }

    @Test
    void manyInstancesSendEveryMailOnce() throws Exception {
        teams(40);
        List<CompletableFuture<Void>> instances = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.runAsync(office::look))
                .toList();
        for (CompletableFuture<Void> instance : instances) {
            instance.get(60, TimeUnit.SECONDS);
        }
        assertThat(TestMailServer.recipients())
                .containsExactlyElementsOf(managers(40).stream().sorted().toList());
    }

    @Test
    void whenTheConnectionToTheDatabaseIsLostAfterSendingTheMailComesAgainWithTheSameMessageId() throws Exception {
        teams(1);
        try (ScriptedSmtp smtp = new ScriptedSmtp()) {
            smtp.hold("p1@stadt.example");
            office.sendTo(smtp.port());
            CompletableFuture<Void> cut = CompletableFuture.runAsync(office::look);
            assertThat(smtp.awaitHeld()).isTrue();
            office.sql(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
            smtp.answer("p1@stadt.example");
            cut.handle((done, failure) -> true).get(60, TimeUnit.SECONDS);
            for (int attempt = 0; attempt < MOST_LOOKS && states().contains("WAITING"); attempt++) {
                clock.advance(Duration.ofMinutes(5));
                CompletableFuture.runAsync(office::look)
                        .handle((done, failure) -> true)
                        .get(60, TimeUnit.SECONDS);
            }
            assertThat(smtp.taken()).hasSize(2);
            assertThat(smtp.taken())
                    .extracting(ScriptedSmtp.Taken::messageId)
                    .containsOnly(smtp.taken().getFirst().messageId());
        }
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void aTrainingOfficerMayHaveManagersRemindedAtOnceButNotTwiceAWeek() throws Exception {
        teams(1);
        clock.set("2026-12-01T09:00:00Z");
        Officers.logIn("50");
        assertThat(orders.order("50")).isEqualTo(OrderResult.PREPARED);
        assertThat(orders.order("50")).isEqualTo(OrderResult.ALREADY_TODAY);
        office.look();
        clock.set("2026-12-02T09:00:00Z");
        Officers.logIn("50");
        assertThat(orders.order("50")).isEqualTo(OrderResult.NOBODY);
        assertThat(TestMailServer.recipients()).containsExactly("p1@stadt.example");
    }

    @Test
    void namesAreForgottenWhenTheirTimeIsOverAndNumbersStay() throws Exception {
        teams(1);
        office.look();
        Officers.logIn("50");
        assertThat(lineTo("Kim Leitung1").named()).containsExactly("Kim Offen1");
        Officers.logOut();
        clock.advance(Duration.ofDays(31));
        office.look();
        Officers.logIn("50");
        assertThat(lineTo("Kim Leitung1").named()).isEmpty();
        assertThat(lineTo("Kim Leitung1").open()).isEqualTo(1);
        assertThat(office.texts("select 1 from reminder_named")).isEmpty();
    }

    private LedgerLine lineTo(String recipient) {
        return ledger.lines().stream()
                .filter(line -> line.recipient().equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    /** So many managers with one open person each. */
    private void teams(int number) throws Exception {
        List<String> rows = new ArrayList<>();
        for (int team = 1; team <= number; team++) {
            rows.add(leader(String.valueOf(team), "Leitung" + team, "50", ""));
            rows.add(staff(String.valueOf(1000 + team), "Offen" + team, "50", String.valueOf(team)));
        }
        office.imported(rows.toArray(String[]::new));
        office.started("50");
    }

    private static List<String> managers(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(team -> "p" + team + "@stadt.example")
                .toList();
    }

    private List<String> states() throws Exception {
        return office.texts("select state from reminder_mail where kind = 'DIGEST' order by id");
    }
}
