package de.schulungsnachweis.intake;

import static de.schulungsnachweis.intake.CsvLists.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.front.Application;
import de.schulungsnachweis.testing.OwnDatabaseTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Whatever kills an import, in whichever phase: nothing of it is applied, and the next attempt succeeds. */
@OwnDatabaseTest
@Timeout(120)
class InterruptedImportTest {

    /** A thread for each: the common pool of a small machine has only one, and who is blocked holds it. */
    private static final Executor THREADS = task -> Thread.ofPlatform().daemon().start(task);

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
    private Map<String, List<String>> before;

    @BeforeEach
    void aListIsThereAndACorrectedOneComes() throws Exception {
        CsvLists lists = new CsvLists(folder);
        facts = new StoredFacts(environment);
        imports.run(lists.fullStaff("01.03.2026", person("1", "Müller", "50"), person("2", "Weiß", "50")));
        order = lists.fullStaff(
                "01.11.2026",
                person("1", "Müller", "50", "Amtsleiterin", "ja"),
                person("2", "Weiß", "50"),
                person("3", "Neu", "51"));
        before = facts.everything();
    }

    @ParameterizedTest
    @EnumSource
    void aKilledServiceLeavesNothingHalfDone(Blockade.Phase phase) throws Exception {
        try (Blockade blockade = new Blockade(environment, phase)) {
            Process service = start();
            try {
                blockade.awaitBlocked();
            } finally {
                service.destroyForcibly().waitFor();
            }
            blockade.release();
            blockade.awaitGone(ImportProcess.NAME);
        }
        assertNothingHappened();
        restart();
        ImportRun killed = newest();
        ImportRun.State expected = switch (phase) {
            case READING, CHECKING -> ImportRun.State.INTERRUPTED;
            case PLANNING, APPLYING -> ImportRun.State.PLANNED;
        };
        assertThat(killed.state()).isEqualTo(expected);
        if (expected == ImportRun.State.PLANNED) {
            asOperator(() -> imports.apply(killed.storedId(), null));
            assertEverythingHappenedOnce();
        } else {
            assertThat(facts.count("select count(*) from staged_staff where run_id = " + killed.storedId()))
                    .isZero();
            assertTheNextAttemptSucceeds();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTerminatedBackendLeavesNothingHalfDone(Blockade.Phase phase) throws Exception {
        try (Blockade blockade = new Blockade(environment, phase)) {
            CompletableFuture<ImportRun> running = inBackground(imports);
            blockade.awaitBlocked().terminateBlocked();
            blockade.release();
            assertThatThrownBy(running::get).hasCauseInstanceOf(RuntimeException.class);
        }
        assertNothingHappened();
        assertTheNextAttemptSucceeds();
    }

    @ParameterizedTest
    @EnumSource
    void aLostConnectionLeavesNothingHalfDone(Blockade.Phase phase) throws Exception {
        try (CutConnection cable = new CutConnection(databasePort());
                ConfigurableApplicationContext service = new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .properties(ImportProcess.settings(
                                environment,
                                ImportProcess.address(environment).replaceFirst(":\\d+/", ":" + cable.port() + "/")))
                        .properties("spring.main.lazy-initialization=true")
                        .run();
                Blockade blockade = new Blockade(environment, phase)) {
            CompletableFuture<ImportRun> running = inBackground(service.getBean(Imports.class));
            blockade.awaitBlocked();
            cable.cut();
            blockade.release();
            assertThatThrownBy(running::get).hasCauseInstanceOf(RuntimeException.class);
        }
        assertNothingHappened();
        assertTheNextAttemptSucceeds();
    }

    @Test
    void twoInstancesThatImportTheSameFileAtOnceStoreItOnce() throws Exception {
        try (Blockade blockade = new Blockade(environment, Blockade.Phase.APPLYING)) {
            Process one = start();
            Process other = start();
            CompletableFuture.anyOf(one.onExit(), other.onExit()).get();
            blockade.awaitBlocked();
            blockade.release();
            CompletableFuture.allOf(one.onExit(), other.onExit()).get();
            assertThat(List.of(one.exitValue(), other.exitValue())).containsExactlyInAnyOrder(0, 1);
        }
        assertEverythingHappenedOnce();
    }

    @Test
    void whatAnotherInstanceIsWorkingOnIsLeftAlone() throws Exception {
        try (Blockade blockade = new Blockade(environment, Blockade.Phase.READING)) {
            CompletableFuture<ImportRun> running = inBackground(imports);
            blockade.awaitBlocked();
            restart();
            assertThat(newest().state()).isEqualTo(ImportRun.State.RECEIVED);
            blockade.release();
            assertThat(running.get().state()).isEqualTo(ImportRun.State.APPLIED);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "APPLYING", mode = EnumSource.Mode.EXCLUDE)
    void whoeverCancelsBeforeApplyWinsAndNothingIsLeftBehind(Blockade.Phase phase) throws Exception {
        try (Blockade blockade = new Blockade(environment, phase)) {
            CompletableFuture<ImportRun> running = inBackground(imports);
            blockade.awaitBlocked();
            CompletableFuture<ImportRun> discarding = discard(newest().storedId());
            awaitRequested();
            blockade.release();
            discarding.get();
            assertThatThrownBy(running::get).hasRootCauseInstanceOf(ImportRefusedException.class);
        }
        assertDiscarded();
    }

    @Test
    void whoeverCancelsWhileTheRunIsHeldNeedNotWaitAndWins() throws Exception {
        try (Blockade blockade = new Blockade(environment, "import_problem")) {
            CompletableFuture<ImportRun> running = inBackground(imports);
            blockade.awaitBlocked();
            assertThat(discard(newest().storedId()).get().running()).isTrue();
            blockade.release();
            assertThatThrownBy(running::get).hasRootCauseInstanceOf(ImportRefusedException.class);
        }
        assertDiscarded();
    }

    @Test
    void whoeverCancelsWhileItIsAppliedIsToldThatItIsTooLate() throws Exception {
        try (Blockade blockade = new Blockade(environment, Blockade.Phase.APPLYING)) {
            CompletableFuture<ImportRun> running = inBackground(imports);
            blockade.awaitBlocked();
            CompletableFuture<ImportRun> discarding = discard(newest().storedId());
            blockade.release();
            assertThatThrownBy(discarding::get).hasRootCauseInstanceOf(ImportRefusedException.class);
            assertThat(running.get().state()).isEqualTo(ImportRun.State.APPLIED);
        }
        assertEverythingHappenedOnce();
    }

    @Test
    void aCancelledRunWhoseServiceWasKilledIsEndedAtTheNextStart() throws Exception {
        try (Blockade blockade = new Blockade(environment, "import_problem")) {
            Process service = start();
            try {
                blockade.awaitBlocked();
                discard(newest().storedId()).get();
            } finally {
                service.destroyForcibly().waitFor();
            }
            blockade.release();
            blockade.awaitGone(ImportProcess.NAME);
        }
        restart();
        assertDiscarded();
    }

    private CompletableFuture<ImportRun> discard(long runId) {
        return CompletableFuture.supplyAsync(() -> asOperator(() -> imports.discard(runId)), THREADS);
    }

    private void awaitRequested() {
        await().atMost(Duration.ofMinutes(1)).until(() -> facts.count("select count(*) from import_cancellation") == 1);
    }

    private void assertDiscarded() throws Exception {
        assertThat(newest().state()).isEqualTo(ImportRun.State.DISCARDED);
        assertNothingHappened();
        for (String table : List.of("staged_staff", "planned_change", "import_problem", "import_run_unit")) {
            assertThat(facts.count("select count(*) from " + table + " where run_id = " + newest().storedId()))
                    .as(table)
                    .isZero();
        }
    }

    private Process start() throws Exception {
        return ImportProcess.start(environment, order.file(), folder.resolve("dienst.log"));
    }

    private int databasePort() {
        return Integer.parseInt(
                environment.getRequiredProperty("spring.datasource.url").replaceFirst(".*:(\\d+)/.*", "$1"));
    }

    private CompletableFuture<ImportRun> inBackground(Imports service) {
        return CompletableFuture.supplyAsync(() -> asOperator(() -> service.run(order)), THREADS);
    }

    private void restart() throws Exception {
        for (ApplicationRunner runner : atStart) {
            runner.run(new DefaultApplicationArguments());
        }
    }

    private ImportRun newest() {
        return asOperator(() -> imports.history().getFirst());
    }

    private void assertNothingHappened() throws Exception {
        assertThat(facts.everything()).isEqualTo(before);
    }

    private void assertTheNextAttemptSucceeds() throws Exception {
        assertThat(asOperator(() -> imports.run(order)).state()).isEqualTo(ImportRun.State.APPLIED);
        assertEverythingHappenedOnce();
    }

    private void assertEverythingHappenedOnce() throws Exception {
        assertThat(facts.memberships())
                .containsExactly(
                        "1 50 STAFF .. 2026-10-31 main",
                        "1 50 LEADERS 2026-11-01 .. main",
                        "2 50 STAFF .. .. main",
                        "3 51 STAFF .. .. main");
    }

    private static ImportRun asOperator(CurrentScope.Work<ImportRun, Exception, Exception> work) {
        try {
            return CurrentScope.during(Job.EVALUATION, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
