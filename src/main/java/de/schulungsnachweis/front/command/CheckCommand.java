package de.schulungsnachweis.front.command;

import de.schulungsnachweis.certificate.DurationReader;
import de.schulungsnachweis.mandate.Mandates;
import de.schulungsnachweis.sheet.DurationSource;
import de.schulungsnachweis.sheet.ListCheck;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.ReadingLimits;
import de.schulungsnachweis.sheet.ReadingOptions;
import de.schulungsnachweis.sheet.ReadingSummary;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads one list as the import would, stores nothing, and writes what was understood. */
@Command(name = "check", description = "Liest eine Liste wie beim Import und schreibt, was verstanden wurde.")
public final class CheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--kind", required = true, paramLabel = "staff|certificates|units", description = "Art der Liste")
    private String kind = "";

    @Parameters(index = "0", paramLabel = "DATEI", description = "Die Liste")
    private Path file = Path.of("");

    @Option(names = "--json", required = true, paramLabel = "DATEI", description = "Datei für das Ergebnis")
    private Path json = Path.of("");

    @Option(
            names = "--mandate",
            paramLabel = "KENNUNG|ORDNER",
            description = "Der Schulungsauftrag, sonst zugangshemmnisse-2026")
    private String mandate = Mandates.DEFAULT_ID;

    @Option(names = "--unit", paramLabel = "CODE", description = "Organisationseinheit der Zeilen, die keine nennen")
    private @Nullable String unit;

    @Override
    public Integer call() {
        PrintWriter messages = messages();
        ListKind listKind = listKind();
        if (listKind == null) {
            messages.println("Unbekannte Art der Liste: „" + kind + "“. Möglich sind staff, certificates und units.");
            return CommandLine.ExitCode.USAGE;
        }
        Path name = file.getFileName();
        String fileName = name == null ? file.toString() : name.toString();
        ReadingOptions options = new ReadingOptions(
                DurationSource.of(new DurationReader(Mandates.find(mandate).assumptions())),
                unit,
                ReadingLimits.STANDARD);
        try {
            ReadingSummary.Counts counts = ListCheck.write(file, fileName, listKind, options, json);
            messages.printf(
                    Locale.GERMAN,
                    "%s: %d gelesen, %d zu entscheiden, %d abgelehnt, %d übergangen.%n",
                    fileName,
                    counts.read(),
                    counts.decide(),
                    counts.rejected(),
                    counts.ignored());
            return CommandLine.ExitCode.OK;
        } catch (UnusableFileException refusal) {
            messages.println(fileName + ": " + refusal.getMessage());
            return CommandLine.ExitCode.USAGE;
        } catch (IOException failure) {
            messages.println("Das Ergebnis kann nicht geschrieben werden: " + json);
            return CommandLine.ExitCode.USAGE;
        }
    }

    private @Nullable ListKind listKind() {
        for (ListKind candidate : ListKind.values()) {
            if (candidate.name().equalsIgnoreCase(kind)) {
                return candidate;
            }
        }
        return null;
    }

    private PrintWriter messages() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
