package de.schulungsnachweis.reminder;

import static de.schulungsnachweis.reminder.ReminderOffice.leader;
import static de.schulungsnachweis.reminder.ReminderOffice.staff;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.testing.SettableClock;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Processes that are killed while they send: no mail is lost; what comes twice has the same Message-ID. */
@ReminderTest
@Timeout(300)
class KilledSenderTest {

    private static final int TEAMS = 150;
    private static final int KILLS = 4;

    @Autowired
    private ReminderOffice office;

    @Autowired
    private Environment environment;

    @Autowired
    private SettableClock clock;

    @TempDir
    private Path folder;

    @BeforeEach
    void ready() throws Exception {
        office.ready();
    }

    @Test
    void aProcessThatIsKilledBetweenSentAndRecordedLeavesTheMailToTheNextOne() throws Exception {
        prepare(2);
        try (ScriptedSmtp smtp = new ScriptedSmtp()) {
            smtp.hold("p1@stadt.example");
            Process sender = start(smtp.port());
            try {
                assertThat(smtp.awaitHeld()).isTrue();
            } finally {
                sender.destroyForcibly().waitFor();
            }
            smtp.answer("p1@stadt.example");
            office.sendTo(smtp.port());
            awaitSent(2);
            assertThat(smtp.recipients()).containsExactly("p1@stadt.example", "p1@stadt.example", "p2@stadt.example");
            assertThat(smtp.taken().stream()
                            .filter(mail -> mail.recipient().equals("p1@stadt.example"))
                            .map(ScriptedSmtp.Taken::messageId)
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    @Tag("ausdauer")
    void twoInstancesThatAreKilledAtRandomMomentsLoseNothing() throws Exception {
        prepare(TEAMS);
        long seed = System.nanoTime();
        System.out.println("Zufall: " + seed);
        Random random = new Random(seed);
        int enough = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<Process> senders = List.of(start(TestMailServer.port()), start(TestMailServer.port()));
            enough = Math.min(
                    TEAMS - 1, Math.max(enough, TestMailServer.received().size()) + 1 + random.nextInt(20));
            assertThat(TestMailServer.await(enough)).isTrue();
            for (Process sender : senders) {
                sender.destroyForcibly().waitFor();
            }
        }
        int beforeTheLast = TestMailServer.received().size();
        awaitSent(TEAMS);
        Map<String, Set<String>> ids = TestMailServer.received().stream()
                .collect(Collectors.groupingBy(
                        TestMailServer::recipient,
                        Collectors.mapping(KilledSenderTest::messageId, Collectors.toSet())));
        System.out.println(TestMailServer.received().size() + " E-Mails für " + TEAMS + " Führungskräfte, "
                + beforeTheLast + " davon vor dem letzten Lauf");
        assertThat(ids).hasSize(TEAMS);
        assertThat(ids.values()).allSatisfy(found -> assertThat(found).hasSize(1));
        assertThat(TestMailServer.received()).hasSizeLessThanOrEqualTo(TEAMS + 2 * KILLS);
        assertThat(beforeTheLast).isLessThan(TEAMS);
    }

    /** The database notices that a process is gone when its connection ends; until then the row stays locked. */
    private void awaitSent(int mails) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end
                && !office.texts("select 1 from reminder_mail where state = 'WAITING'")
                        .isEmpty()) {
            office.look();
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(office.texts("select state from reminder_mail where kind = 'DIGEST'"))
                .hasSize(mails)
                .containsOnly("SENT");
    }

    private void prepare(int number) throws Exception {
        List<String> rows = new ArrayList<>();
        for (int team = 1; team <= number; team++) {
            rows.add(leader(String.valueOf(team), "Leitung" + team, "50", ""));
            rows.add(staff(String.valueOf(1000 + team), "Offen" + team, "50", String.valueOf(team)));
        }
        office.imported(rows.toArray(String[]::new));
        office.started("50");
        clock.set("2026-12-08T04:00:00Z");
        office.look();
        clock.set(ReminderOffice.DAY);
    }

    private Process start(int mailPort) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ReminderProgram.class.getName(),
                "spring.datasource.url=" + environment.getRequiredProperty("spring.datasource.url"),
                "spring.datasource.username=" + environment.getRequiredProperty("spring.datasource.username"),
                "spring.datasource.password=" + environment.getRequiredProperty("spring.datasource.password"),
                "spring.datasource.hikari.maximum-pool-size=2",
                "schulungsnachweis.login.first-password-file=target/erstes-kennwort-erinnerung.txt",
                "spring.mail.port=" + mailPort);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("versand.log").toFile()))
                .start();
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
