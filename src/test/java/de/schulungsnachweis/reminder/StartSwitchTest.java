package de.schulungsnachweis.reminder;

import static de.schulungsnachweis.reminder.ReminderOffice.leader;
import static de.schulungsnachweis.reminder.ReminderOffice.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.reminder.setting.Obstacle;
import de.schulungsnachweis.reminder.setting.StartSwitch;
import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** R29: nothing is sent before a person started it here, with everything that must be there. */
@ReminderTest
class StartSwitchTest {

    @Autowired
    private ReminderOffice office;

    @Autowired
    private StartSwitch start;

    @Autowired
    private SettableClock clock;

    @BeforeEach
    void readyWithOneOpenPerson() throws Exception {
        office.ready();
        office.imported(leader("1", "Amt", "50", ""), staff("2", "Offen", "50", "1"));
    }

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void anInstallationThatNobodyStartedSendsAndPreparesNothing() throws Exception {
        office.sql("insert into reminder_unit (unit_code, enabled) values ('50', true)");
        office.look();
        assertThat(TestMailServer.received()).isEmpty();
        assertThat(office.texts("select key from reminder_cycle")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "council_on = null, COUNCIL_MISSING",
        "council_reference = '', COUNCIL_MISSING",
        "assessment_on = null, ASSESSMENT_MISSING",
        "statement_since = null, STATEMENT_MISSING",
        "statement_since = '2026-11-11', STATEMENT_TOO_RECENT",
        "mail_domains = '{}', DOMAINS_MISSING",
        "sender_address = '', SENDER_MISSING"
    })
    void whatIsMissingHindersTheStartAndStopsWhatWasStarted(String change, Obstacle expected) throws Exception {
        office.started("50");
        office.sql("update reminder_setting set " + change);
        Officers.logInAs(Role.HUMAN_RESOURCES);
        assertThat(start.obstacles()).containsExactly(expected);
        start.previewSeen();
        assertThat(start.start()).isFalse();
        Officers.logOut();
        office.look();
        assertThat(TestMailServer.received()).isEmpty();
    }

    @Test
    void fourWeeksToTheDayAreEnough() throws Exception {
        office.sql("update reminder_setting set statement_since = '2026-11-10'");
        office.started("50");
        office.look();
        assertThat(TestMailServer.received()).hasSize(1);
    }

    @Test
    void whoStartsMustHaveSeenThePreviewAndAgainAfterEveryStop() {
        Officers.logInAs(Role.HUMAN_RESOURCES);
        assertThat(start.start()).isFalse();
        start.previewSeen();
        assertThat(start.start()).isTrue();
        start.stop();
        assertThat(start.obstaclesToStart()).containsExactly(Obstacle.PREVIEW_NOT_SEEN);
        assertThat(start.obstacles()).containsExactly(Obstacle.NOT_STARTED);
    }

    @Test
    void aCopyOfTheDataAsInARestoredBackupIsNotStarted() throws Exception {
        office.started("50");
        office.sql("""
                create table backup as select * from reminder_start;
                delete from reminder_start;
                insert into reminder_start overriding system value select * from backup;
                drop table backup
                """);
        assertNotStartedHere();
    }

    @Test
    void aDatabaseInAnotherPlaceIsNotStarted() throws Exception {
        office.started("50");
        office.sql("""
                update reminder_start set place = regexp_replace(place, '^\\d+', '1'),
                    written_by = pg_current_xact_id()
                """);
        assertNotStartedHere();
    }

    @Test
    void anUpgradeOfTheDatabaseIsNotStarted() throws Exception {
        office.started("50");
        office.sql("""
                insert into flyway_schema_history (installed_rank, description, type, script, installed_by, execution_time,
                    success) select max(installed_rank) + 1, 'x', 'SQL', 'x', 'x', 1, true from flyway_schema_history
                """);
        try {
            assertNotStartedHere();
        } finally {
            office.sql("delete from flyway_schema_history where script = 'x'");
        }
    }

    @Test
    void afterAWeekOfSilenceSendingStopsUntilItIsStartedAgain() throws Exception {
        office.started("50");
        clock.set("2026-12-01T09:00:00Z");
        office.look();
        clock.set(ReminderOffice.DAY);
        clock.advance(Duration.ofHours(1));
        office.look();
        assertThat(TestMailServer.received()).isEmpty();
        Officers.logInAs(Role.HUMAN_RESOURCES);
        assertThat(start.obstacles()).containsExactly(Obstacle.NOT_STARTED);
    }

    @Test
    void whatWasDueBeforeTheStartIsNotMadeUpFor() throws Exception {
        clock.set("2026-12-09T09:00:00Z");
        office.started("50");
        office.look();
        assertThat(office.texts("select key from reminder_cycle")).isEmpty();
    }

    @Test
    void onlyTheHumanResourcesOfficeCanTurnTheSwitch() {
        Officers.logIn("50");
        assertThat(catchThrowable(start::previewSeen)).isInstanceOf(DataAccessException.class);
    }

    private void assertNotStartedHere() {
        office.look();
        assertThat(TestMailServer.received()).isEmpty();
        Officers.logInAs(Role.HUMAN_RESOURCES);
        assertThat(start.obstacles()).containsExactly(Obstacle.OTHER_INSTALLATION);
    }
}
