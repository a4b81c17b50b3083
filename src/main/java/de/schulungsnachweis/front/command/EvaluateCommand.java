package de.schulungsnachweis.front.command;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.access.database.TemporaryDatabase;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.export.EvaluationJson;
import de.schulungsnachweis.evaluation.export.EvaluationText;
import de.schulungsnachweis.evaluation.export.EvaluationWorkbook;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.Problems;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Mandates;
import de.schulungsnachweis.shared.UnitCode;
import de.schulungsnachweis.shared.UnitText;
import de.schulungsnachweis.sheet.ListKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole job in one go: lists in, evaluation out, on a temporary database. */
@Command(name = "evaluate", description = "Liest Listen ein und schreibt die Auswertungstabelle.")
public final class EvaluateCommand implements Callable<Integer> {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Option(names = "--staff", arity = "1..*", required = true, description = "Personallisten")
    private List<Path> staff = List.of();

    @Option(names = "--certificates", arity = "1..*", required = true, description = "Listen der Schulungsnachweise")
    private List<Path> certificates = List.of();

    @Option(names = "--units", description = "Liste der Organisationseinheiten")
    private @Nullable Path units;

    @Option(names = "--catalogue", description = "Kurskatalog")
    private @Nullable Path catalogue;

    @Option(names = "--as-of", description = "Stichtag (JJJJ-MM-TT), sonst der letzte Tag des Zeitraums")
    private @Nullable LocalDate asOf;

    @Option(names = "--today", description = "Was als heute gilt (JJJJ-MM-TT)")
    private @Nullable LocalDate today;

    @Option(names = "--out", required = true, description = "Auswertung als Arbeitsmappe (xlsx)")
    private @Nullable Path out;

    @Option(names = "--json", description = "Auswertung als JSON")
    private @Nullable Path json;

    @Option(names = "--problems", description = "Liste der Hinweise als Arbeitsmappe (xlsx)")
    private @Nullable Path problems;

    @Option(
            names = "--mandate",
            paramLabel = "KENNUNG|ORDNER",
            description = "Der Schulungsauftrag, sonst zugangshemmnisse-2026")
    private String mandate = Mandates.DEFAULT_ID;

    @Option(names = "--unit", description = "Organisationseinheit der Zeilen, die keine nennen")
    private @Nullable String unit;

    @Override
    public Integer call() throws IOException {
        Clock clock = today == null
                ? Clock.system(BERLIN)
                : Clock.fixed(today.atStartOfDay(BERLIN).toInstant(), BERLIN);
        requireWritable(out, json, problems);
        Mandates.find(mandate);
        try (ConfigurableApplicationContext context = start(clock)) {
            CurrentScope.during(Job.EVALUATION, () -> evaluate(context, clock));
        }
        return 0;
    }

    private @Nullable Void evaluate(ConfigurableApplicationContext context, Clock clock) throws IOException {
        ListImport lists = new ListImport(context.getBean(Imports.class), context.getBean(Problems.class), unit);
        System.err.println(
                "Dieser Befehl arbeitet mit Ihren Rechten auf diesem Rechner: Er sieht alles, was in den Listen steht.");
        if (units == null) {
            System.err.println("Ohne --units gelten die Organisationseinheiten, die in den Personallisten stehen.");
        }
        lists.importAll(ListKind.UNITS, units == null ? List.of() : List.of(units));
        lists.importAll(ListKind.CATALOGUE, catalogue == null ? List.of() : List.of(catalogue));
        lists.importAll(ListKind.STAFF, staff);
        lists.requireStaffList();
        CompletableFuture<Void> prepared = CompletableFuture.runAsync(EvaluationWorkbook::warmUp);
        lists.importAll(ListKind.CERTIFICATES, certificates);
        prepared.join();
        Evaluation evaluation = context.getBean(Evaluations.class)
                .evaluate(asOfDay(context.getBean(Mandate.class)), LocalDate.now(clock), lists.skipped());
        write(evaluation);
        if (problems != null) {
            ProblemWorkbook.write(context.getBean(Problems.class).all(), problems);
        }
        System.out.print(new EvaluationText().render(evaluation));
        return null;
    }

    private ConfigurableApplicationContext start(Clock clock) {
        return new SpringApplicationBuilder(ListApplication.class)
                .web(WebApplicationType.NONE)
                .profiles("evaluate")
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers(TemporaryDatabase.starting(prepared()), (ApplicationContextInitializer<
                                GenericApplicationContext>)
                        context -> context.registerBean(Clock.class, () -> clock))
                .run("--schulungsnachweis.mandate.shown=" + mandate, "--schulungsnachweis.mandate.further=");
    }

    /** Named by the launcher, where the build made one for this program. */
    private static @Nullable Path prepared() {
        String folder = System.getProperty("schulungsnachweis.prepared");
        return folder == null ? null : Path.of(folder);
    }

    private LocalDate asOfDay(Mandate mandate) {
        return asOf == null ? mandate.windowEnd() : asOf;
    }

    private void write(Evaluation evaluation) throws IOException {
        @Nullable String askedUnit = unit == null ? null : askedUnit(evaluation, unit);
        try (OutputStream stream = Files.newOutputStream(Objects.requireNonNull(out))) {
            if (askedUnit == null) {
                new EvaluationWorkbook().write(evaluation, stream);
            } else {
                new EvaluationWorkbook().writeUnit(evaluation, askedUnit, stream);
            }
        }
        if (json != null) {
            try (OutputStream stream = Files.newOutputStream(json)) {
                new EvaluationJson().write(evaluation, stream);
            }
        }
    }

    /** The unit as the evaluation names it: "--unit eb52" asks for EB 52. */
    private static String askedUnit(Evaluation evaluation, String asked) {
        UnitText text = UnitCode.parse(asked);
        String key = text.code() == null ? UnitCode.key(asked) : text.code().key();
        return evaluation.units().stream()
                .map(UnitEvaluation::code)
                .filter(code -> UnitCode.key(code).equals(key))
                .findFirst()
                .orElseThrow(() -> new UnusableInputException("Die Organisationseinheit „" + asked
                        + "“ kommt in den Listen nicht vor. Bitte prüfen Sie die Angabe bei --unit."));
    }

    /** Found out before the work, not after it. */
    private static void requireWritable(@Nullable Path... files) {
        for (@Nullable Path file : files) {
            if (file == null) {
                continue;
            }
            @Nullable Path folder = file.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
                throw new UnusableInputException(
                        "Die Datei „" + file
                                + "“ kann nicht geschrieben werden. Bitte geben Sie einen Dateinamen in einem vorhandenen Ordner an.");
            }
        }
    }
}
