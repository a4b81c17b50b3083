package de.schulungsnachweis.testing;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.Problems;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An office of a test: its lists as rows, imported as files, and what the evaluation says of them. */
public final class Office {

    /** The as-of day of the tests. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    private final List<List<@Nullable Object>> staff = new ArrayList<>();
    private final List<List<@Nullable Object>> certificates = new ArrayList<>();
    private final Imports imports;
    private final Evaluations evaluations;
    private final Problems problems;

    public Office(Imports imports, Evaluations evaluations, Problems problems) {
        this.imports = imports;
        this.evaluations = evaluations;
        this.problems = problems;
    }

    /** Units that are known before anybody works there. */
    public Office withUnits(String... codes) throws IOException, UnusableFileException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (String code : codes) {
            rows.add(Arrays.asList(code, code, "Amt"));
        }
        importList(ListKind.UNITS, (file, list) -> Workbooks.write(file, List.of("Code", "Name", "Art"), list), rows);
        return this;
    }

    /** A person with citizen contact. */
    public Office staff(String number, String familyName, String givenName, String unit) {
        return person(new PersonRow(number, familyName, givenName, unit), row -> row.citizenContact = "ja");
    }

    /** A manager. */
    public Office leader(String number, String familyName, String givenName, String unit) {
        return person(new PersonRow(number, familyName, givenName, unit), row -> row.leader = "ja");
    }

    /** A person with everything that a list can say. */
    public Office person(
            @Nullable String number, String familyName, String givenName, String unit, Consumer<PersonRow> details) {
        return person(new PersonRow(number, familyName, givenName, unit), details);
    }

    private Office person(PersonRow row, Consumer<PersonRow> details) {
        details.accept(row);
        staff.add(row.values());
        return this;
    }

    /** A proved training of a whole day that counts for everybody. */
    public Office training(@Nullable String number, @Nullable String familyName, @Nullable String givenName) {
        return training(number, familyName, givenName, row -> {});
    }

    /** A training with everything that a list can say. */
    public Office training(
            @Nullable String number,
            @Nullable String familyName,
            @Nullable String givenName,
            Consumer<TrainingRow> details) {
        TrainingRow row = new TrainingRow(number, familyName, givenName);
        details.accept(row);
        certificates.add(row.values());
        return this;
    }

    /** Imports the lists and evaluates them as of the end of 2026. */
    public Evaluation evaluated() throws IOException, UnusableFileException {
        if (!staff.isEmpty()) {
            importList(ListKind.STAFF, Workbooks::staff, staff);
        }
        if (!certificates.isEmpty()) {
            importList(ListKind.CERTIFICATES, Workbooks::certificates, certificates);
        }
        return CurrentScope.during(Job.EVALUATION, () -> evaluations.evaluate(AS_OF, AS_OF, List.of()));
    }

    /** How many certificates had which outcome; outcomes that none had are left out. */
    public Map<Outcome, Integer> outcomes() throws IOException, UnusableFileException {
        return evaluated().certificates().byOutcome().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The codes of all problems found. */
    public List<String> problemCodes() {
        return CurrentScope.during(Job.EVALUATION, problems::all).stream()
                .map(problem -> problem.code())
                .toList();
    }

    /** What all problems found say. */
    public List<String> problemMessages() {
        return CurrentScope.during(Job.EVALUATION, problems::all).stream()
                .map(problem -> problem.message())
                .toList();
    }

    private void importList(ListKind kind, Writer writer, List<List<@Nullable Object>> rows)
            throws IOException, UnusableFileException {
        Path file = Files.createTempFile("liste", ".xlsx");
        try {
            imports.run(new ImportOrder(kind, writer.write(file, rows), "liste.xlsx", null));
            rows.clear();
        } finally {
            Files.delete(file);
        }
    }

    private interface Writer {

        Path write(Path file, List<List<@Nullable Object>> rows) throws IOException;
    }

    /** A row of a staff list. */
    public static final class PersonRow {

        private final @Nullable String number;
        private final String familyName;
        private final String givenName;
        private final String unit;
        public @Nullable String email;
        public @Nullable String function;
        public @Nullable String leader = "nein";
        public @Nullable String citizenContact = "nein";
        public @Nullable String mediaWork = "nein";
        public @Nullable String onDuty;
        public @Nullable LocalDate entryDay;
        public @Nullable LocalDate exitDay;

        private PersonRow(@Nullable String number, String familyName, String givenName, String unit) {
            this.number = number;
            this.familyName = familyName;
            this.givenName = givenName;
            this.unit = unit;
        }

        private List<@Nullable Object> values() {
            return Arrays.asList(
                    number,
                    familyName,
                    givenName,
                    email,
                    unit,
                    function,
                    leader,
                    citizenContact,
                    mediaWork,
                    onDuty,
                    entryDay,
                    exitDay);
        }
    }

    /** A row of a certificate list. */
    public static final class TrainingRow {

        private final @Nullable String number;
        private final @Nullable String familyName;
        private final @Nullable String givenName;
        public @Nullable String email;
        public @Nullable String unit;
        public String title = "Interkulturelle Kompetenz";
        public @Nullable String provider = "Volkshochschule";
        public @Nullable String courseNumber;
        public @Nullable LocalDate firstDay;
        public LocalDate lastDay = LocalDate.of(2024, 5, 16);
        public @Nullable String duration = "8 UE";
        public @Nullable String proof = "ja";

        private TrainingRow(@Nullable String number, @Nullable String familyName, @Nullable String givenName) {
            this.number = number;
            this.familyName = familyName;
            this.givenName = givenName;
        }

        private List<@Nullable Object> values() {
            return Arrays.asList(
                    number,
                    familyName,
                    givenName,
                    unit,
                    title,
                    provider,
                    courseNumber,
                    firstDay,
                    lastDay,
                    duration,
                    proof,
                    email);
        }
    }
}
