package de.schulungsnachweis.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.testing.DatabaseTest;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.env.Environment;

/**
 * A service is killed at random moments of a large import: afterwards nothing or everything is applied, and the next attempt
 * succeeds. The system properties {@code abbrueche} (how often) and {@code startwert} (of the random numbers) may be given.
 */
@Tag("ausdauer")
@DatabaseTest
class RandomKillsTest {

    private static final int ROWS = 50_000;
    private static final int KILLS = Integer.getInteger("abbrueche", 20);
    private static final long SEED = Long.getLong("startwert", System.nanoTime());

    @Autowired
    private Imports imports;

    @Autowired
    private List<ApplicationRunner> atStart;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private StoredFacts facts;
    private ImportOrder order;
    private long duration;

    @Test
    void afterEveryKillNothingOrEverythingIsAppliedAndTheNextAttemptSucceeds() throws Exception {
        facts = new StoredFacts(environment);
        order = list();
        PrintStream out = System.out;
        out.println("Zufällige Abbrüche: " + KILLS + ", Startwert " + SEED);
        importCompletely();
        takeBack();
        Random random = new Random(SEED);
        Map<ImportRun.State, Integer> states = new EnumMap<>(ImportRun.State.class);
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(random.nextLong(duration));
            states.merge(checkAndClear(), 1, Integer::sum);
        }
        out.println("Dauer ohne Abbruch: " + duration + " ms; Stand nach den Abbrüchen: " + states);
        importCompletely();
        assertEverything();
    }

    /** How long an import takes from its first sign to the end, and that it succeeds. */
    private void importCompletely() throws Exception {
        int before = runs();
        Process service = start();
        awaitRun(before);
        long begin = System.nanoTime();
        assertThat(service.waitFor(10, TimeUnit.MINUTES)).isTrue();
        duration = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        assertThat(service.exitValue()).isZero();
        assertEverything();
    }

    private void killAfter(long milliseconds) throws Exception {
        int before = runs();
        Process service = start();
        try {
            awaitRun(before);
            service.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } finally {
            service.destroyForcibly().waitFor();
        }
        await().atMost(Duration.ofMinutes(1))
                .until(() -> facts.count("select count(*) from pg_stat_activity where application_name = '"
                                + ImportProcess.NAME + "'")
                        == 0);
    }

    /** Checks what a restarted service finds, and puts everything back for the next kill. */
    private ImportRun.State checkAndClear() throws Exception {
        for (ApplicationRunner runner : atStart) {
            runner.run(new DefaultApplicationArguments());
        }
        ImportRun run = newest();
        switch (run.state()) {
            case APPLIED -> {
                assertEverything();
                takeBack();
            }
            case PLANNED -> {
                assertNothing();
                asOperator(() -> imports.discard(run.storedId()));
            }
            case INTERRUPTED -> assertNothing();
            case RECEIVED, STAGED, UNDONE, DISCARDED, FAILED ->
                throw new AssertionError("a killed import was left as " + run.state());
        }
        assertThat(facts.count("select count(*) from staged_staff s join import_run r on r.id = s.run_id"
                        + " where r.state in ('INTERRUPTED', 'DISCARDED')"))
                .isZero();
        return run.state();
    }

    private void takeBack() throws Exception {
        asOperator(() -> imports.undo(newest().storedId()));
        assertNothing();
    }

    private void assertNothing() throws Exception {
        assertThat(facts.count("select count(*) from person")).isZero();
        assertThat(facts.count("select count(*) from assignment")).isZero();
        assertThat(facts.count("select count(*) from organisational_unit")).isZero();
    }

    private void assertEverything() throws Exception {
        assertThat(facts.count("select count(*) from person")).isEqualTo(ROWS);
        assertThat(facts.count("select count(distinct personnel_number) from person"))
                .isEqualTo(ROWS);
        assertThat(facts.count("select count(*) from assignment where entries = 1"))
                .isEqualTo(ROWS);
        assertThat(facts.count("select count(*) from assignment")).isEqualTo(ROWS);
    }

    private Process start() throws IOException {
        return ImportProcess.start(environment, order.file(), folder.resolve("dienst.log"));
    }

    private void awaitRun(int before) {
        await().pollInterval(Duration.ofMillis(5)).atMost(Duration.ofMinutes(5)).until(() -> runs() > before);
    }

    private int runs() throws Exception {
        return facts.count("select count(*) from import_run");
    }

    private ImportRun newest() {
        return asOperator(() -> imports.history().getFirst());
    }

    private ImportOrder list() throws IOException {
        String[] rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(number ->
                        CsvLists.person("%08d".formatted(number), "Name" + letters(number), "" + (10 + number % 40)))
                .toArray(String[]::new);
        return new CsvLists(folder).fullStaff("01.03.2026", rows);
    }

    /** A name has no digits. */
    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 26))))
                .collect(Collectors.joining());
    }

    private static <T> T asOperator(CurrentScope.Work<T, RuntimeException, RuntimeException> work) {
        return CurrentScope.during(Job.EVALUATION, work);
    }
}
