package de.schulungsnachweis.intake;

import static de.schulungsnachweis.intake.CsvLists.person;
import static de.schulungsnachweis.intake.CsvLists.training;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.access.SignedIn;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who may import what, and what keeps two imports from getting into each other's way. */
@DatabaseTest
class ImportGuardsTest {

    @Autowired
    private Imports imports;

    @Autowired
    private Problems problems;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private CsvLists lists;
    private StoredFacts facts;

    @BeforeEach
    void twoOffices() throws Exception {
        lists = new CsvLists(folder);
        facts = new StoredFacts(environment);
        imports.run(lists.moreStaff("01.03.2026", person("1", "Müller", "50"), person("3", "Öztürk", "51")));
    }

    @AfterEach
    void forgetThePerson() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void rowsOfOtherUnitsAreRejectedAndSaidSo() throws Exception {
        logIn("50");
        ImportRun run = imports.stage(lists.fullStaff(
                "01.11.2026", person("1", "Müller", "50"), person("3", "Öztürk", "51"), person("4", "Neu", "77")));
        assertThat(imports.preview(run.storedId()).counts())
                .containsEntry(ChangeKind.REJECTED, 2)
                .containsEntry(ChangeKind.UNCHANGED, 1)
                .containsEntry(ChangeKind.LEAVING, 0);
        assertThat(problems.of(run.storedId()))
                .extracting(ListedProblem::code)
                .containsExactly("UNIT_FOREIGN", "UNIT_FOREIGN");
        imports.apply(run.storedId(), null);
        assertThat(facts.texts("select code from organisational_unit order by code"))
                .containsExactly("50", "51");
    }

    @Test
    void rowsWithoutAUnitBelongToTheOnlyUnitOfTheOfficer() throws Exception {
        logIn("50");
        ImportRun run = imports.stage(lists.moreStaff("01.11.2026", person("4", "Neu", "")));
        imports.apply(run.storedId(), null);
        assertThat(facts.memberships()).contains("4 50 STAFF .. .. main");
    }

    @Test
    void aCertificateOfAPersonOfAnotherUnitIsRejected() throws Exception {
        logIn("50");
        ImportRun run = imports.stage(lists.moreCertificates(
                training("3", "Öztürk", "", "Interkulturelle Kompetenz"),
                training("1", "Müller", "51", "Interkulturelle Kompetenz"),
                training("1", "Müller", "50", "Interkulturelle Kompetenz")));
        assertThat(imports.preview(run.storedId()).counts())
                .containsEntry(ChangeKind.REJECTED, 2)
                .containsEntry(ChangeKind.NEW, 1);
    }

    @Test
    void anotherOfficeNeitherSeesNorAppliesNorDiscardsTheRun() throws Exception {
        logIn("50");
        ImportRun run = imports.stage(lists.moreStaff("01.11.2026", person("4", "Neu", "50")));
        logIn("51");
        assertThat(imports.history()).isEmpty();
        assertThatThrownBy(() -> imports.preview(run.storedId())).isInstanceOf(ImportRefusedException.class);
        assertThatThrownBy(() -> imports.apply(run.storedId(), null)).isInstanceOf(ImportRefusedException.class);
        assertThatThrownBy(() -> imports.discard(run.storedId())).isInstanceOf(ImportRefusedException.class);
        logIn("50");
        assertThat(imports.history()).extracting(ImportRun::state).containsExactly(ImportRun.State.PLANNED);
    }

    @Test
    void aPlanOfAnEarlierVersionOfTheProgramIsRefused() throws Exception {
        logIn("50");
        ImportRun run = imports.stage(lists.moreStaff("01.11.2026", person("4", "Neu", "50")));
        try (Connection owner = TestDatabase.asOwner(environment);
                Statement statement = owner.createStatement()) {
            statement.execute("update import_run_unit set listed = false");
        }
        assertThatThrownBy(() -> imports.apply(run.storedId(), null))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("noch einmal ein");
        assertThat(facts.memberships()).noneMatch(membership -> membership.startsWith("4 "));
    }

    @Test
    void aPlanIsRefusedWhenTheDataChangedInBetween() throws Exception {
        logIn("50");
        ImportRun first = imports.stage(lists.moreStaff("01.11.2026", person("4", "Neu", "50")));
        ImportRun second = imports.stage(lists.moreStaff("01.11.2026", person("5", "Neuer", "50")));
        imports.apply(first.storedId(), null);
        assertThatThrownBy(() -> imports.apply(second.storedId(), null))
                .isInstanceOfSatisfying(
                        ImportRefusedException.class, e -> assertThat(e.code()).isEqualTo("CHANGED_MEANWHILE"));
        assertThat(facts.texts("select personnel_number from person order by 1"))
                .containsExactly("1", "3", "4");
    }

    @Test
    void aPlanIsRefusedWhenAnotherUnitHasChangedAPersonWhomItLeavesAsSheIs() throws Exception {
        imports.run(lists.moreStaff("01.04.2026", person("4", "Neu", "50"), person("4", "Neu", "51")));
        logIn("50", "51");
        ImportRun first =
                imports.stage(lists.fullStaff("01.11.2026", person("1", "Müller", "50"), person("4", "Neu", "50")));
        ImportRun second = imports.stage(lists.fullStaff("01.11.2026", person("3", "Öztürk", "51")));
        imports.apply(second.storedId(), 1);
        assertThatThrownBy(() -> imports.apply(first.storedId(), null))
                .isInstanceOfSatisfying(
                        ImportRefusedException.class, e -> assertThat(e.code()).isEqualTo("CHANGED_MEANWHILE"));
    }

    @Test
    void listsOfDifferentUnitsThatBringTheSamePersonAtOnceStoreItOnce() throws Exception {
        ImportRun first = imports.stage(lists.moreStaff("01.11.2026", person("4", "Neu", "50")));
        ImportRun second = imports.stage(lists.moreStaff("01.11.2026", person("4", "Neu", "51")));
        try (Blockade blockade = new Blockade(environment, Blockade.Phase.APPLYING)) {
            CompletableFuture<Void> one = applying(first);
            CompletableFuture<Void> other = applying(second);
            blockade.awaitBlocked(2);
            blockade.release();
            CompletableFuture.allOf(one, other).get();
        }
        assertThat(facts.texts("select personnel_number from person order by 1"))
                .containsExactly("1", "3", "4");
        assertThat(facts.memberships())
                .filteredOn(membership -> membership.startsWith("4 "))
                .hasSize(2);
        assertThat(facts.memberships())
                .filteredOn(membership -> membership.startsWith("4 ") && membership.endsWith("main"))
                .hasSize(1);
    }

    @Test
    void importsOfDifferentUnitsDoNotDisturbEachOther() throws Exception {
        logIn("50");
        ImportRun first = imports.stage(lists.moreStaff("01.11.2026", person("4", "Neu", "50")));
        logIn("51");
        ImportRun second = imports.stage(lists.moreStaff("01.11.2026", person("5", "Neuer", "51")));
        imports.apply(second.storedId(), null);
        logIn("50");
        assertThat(imports.apply(first.storedId(), null).state()).isEqualTo(ImportRun.State.APPLIED);
    }

    @Test
    void whileAnotherImportOfTheUnitIsAppliedNoneBegins() throws Exception {
        logIn("50");
        ImportRun run = imports.stage(lists.moreStaff("01.11.2026", person("4", "Neu", "50")));
        try (Connection other = TestDatabase.asOwner(environment);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtext('schulungsnachweis.unit'), hashtext('50'))");
            assertThatThrownBy(() -> imports.apply(run.storedId(), null))
                    .isInstanceOfSatisfying(
                            ImportRefusedException.class,
                            e -> assertThat(e.code()).isEqualTo("UNIT_BUSY"));
            other.rollback();
        }
        assertThat(imports.apply(run.storedId(), null).state()).isEqualTo(ImportRun.State.APPLIED);
    }

    @Test
    void aDiscardedRunLeavesNothingBehindAndCannotBeApplied() throws Exception {
        logIn("50");
        Map<String, java.util.List<String>> before = facts.everything();
        ImportRun run = imports.stage(lists.moreStaff("01.11.2026", person("4", "Neu", "50")));
        assertThat(imports.discard(run.storedId()).state()).isEqualTo(ImportRun.State.DISCARDED);
        assertThat(facts.count("select count(*) from staged_staff where run_id = " + run.storedId()))
                .isZero();
        assertThat(facts.everything()).isEqualTo(before);
        assertThatThrownBy(() -> imports.apply(run.storedId(), null)).hasMessageContaining("verworfen");
    }

    @Test
    void theHistoryKnowsWhoImportedWhatFromWhichFileWithWhichCounts() throws Exception {
        logIn("50");
        ImportRun run =
                imports.stage(lists.moreStaff("01.11.2026", person("4", "Neu", "50"), person("1", "Müller", "50")));
        imports.apply(run.storedId(), null);
        ImportRun stored = imports.history().getFirst();
        assertThat(stored.actor()).isEqualTo("lokal:99");
        assertThat(stored.fileName()).isEqualTo("liste.csv");
        assertThat(stored.sha256()).hasSize(64);
        assertThat(stored.fileSize()).isPositive();
        assertThat(stored.newEntries()).isEqualTo(1);
        assertThat(stored.unchangedEntries()).isEqualTo(1);
        assertThat(stored.rowsRead()).as("with the two rows above the entries").isEqualTo(4);
        assertThat(stored.appliedAt()).isNotNull();
    }

    private CompletableFuture<Void> applying(ImportRun run) {
        return CompletableFuture.runAsync(
                () -> CurrentScope.during(Job.EVALUATION, () -> imports.apply(run.storedId(), null)),
                task -> Thread.ofPlatform().daemon().start(task));
    }

    private static void logIn(String... units) {
        Scope scope = Scope.of("lokal:99", Set.of(Role.TRAINING_OFFICER), Set.of(units));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(new Person(scope), ""));
    }

    private record Person(Scope scope) implements SignedIn {

        @Override
        public String displayName() {
            return "";
        }
    }
}
