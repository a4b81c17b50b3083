package de.schulungsnachweis.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.schulungsnachweis.front.page.Browser;
import de.schulungsnachweis.intake.Blockade;
import de.schulungsnachweis.testing.People;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A service that is asked to end in the middle of an import: the import ends in a state that says what to do. */
@Tag("ausdauer")
@Timeout(900)
class OrderlyEndTest {

    private static final String HEADERS =
            "Personalnummer;Nachname;Vorname;Organisationseinheit;Führungskraft;Bürgerkontakt;Medienarbeit\r\n";
    private static final int MANY = 400_000;

    @TempDir
    private Path folder;

    private final InstanceDatabase database = new InstanceDatabase();

    @Test
    void aListThatIsBeingReadIsToBeUploadedAgainAndThatWorks() throws Exception {
        Path list = list(MANY);
        try (Instance service = start("liest")) {
            upload(service, list);
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> database.number("select coalesce(max(rows_read), 0) from import_run") > 0);
            service.terminate();
        }
        assertThat(states()).containsExactly("INTERRUPTED");
        assertThat(database.number("select count(*) from staged_staff")).isZero();
        assertThat(database.number("select count(*) from person")).isZero();
        try (Instance next = start("liest-wieder")) {
            upload(next, list(3));
            awaitState("PLANNED");
        }
    }

    @Test
    void aListThatWasReadIsPlannedAtTheNextStart() throws Exception {
        try (Instance service = start("plant");
                Blockade blockade = new Blockade(database.environment(), Blockade.Phase.PLANNING)) {
            upload(service, list(3));
            blockade.awaitBlocked();
            service.terminate();
            blockade.release();
        }
        assertThat(states()).containsExactly("STAGED");
        try (Instance next = start("plant-weiter")) {
            awaitState("PLANNED");
            assertThat(next.log()).doesNotContain("failed");
        }
    }

    private Instance start(String name) throws Exception {
        Instance instance =
                Instance.start(folder, name, database.settings(folder, "schulungsnachweis.import.patience=100ms"));
        instance.awaitReady();
        return instance;
    }

    private void upload(Instance service, Path list) throws Exception {
        if (database.number("select count(*) from local_account where login_name = 'fortbildung'") == 0) {
            database.person("fortbildung", "TRAINING_OFFICER", "50");
        }
        try (Browser browser = new Browser(service.port())) {
            browser.login("fortbildung", People.PASSWORD);
            browser.upload("/listen", "/listen", Map.of("art", "STAFF", "umfang", "ADDITION"), "datei", list);
        }
    }

    private Path list(int persons) throws Exception {
        StringBuilder rows = new StringBuilder(HEADERS);
        for (int person = 1; person <= persons; person++) {
            rows.append("%07d;Name%d;Kim;50;nein;ja;nein\r\n".formatted(person, person));
        }
        return Files.writeString(folder.resolve(persons + ".csv"), rows);
    }

    private List<String> states() throws Exception {
        return database.texts("select state from import_run order by id");
    }

    private void awaitState(String state) {
        await().atMost(Duration.ofMinutes(2)).until(() -> states().getLast().equals(state));
    }
}
