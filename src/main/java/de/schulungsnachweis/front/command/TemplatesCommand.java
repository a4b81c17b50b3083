package de.schulungsnachweis.front.command;

import de.schulungsnachweis.mandate.Mandates;
import de.schulungsnachweis.sheet.ImportTemplates;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the import templates and their examples into a folder; starts no Spring. */
@Command(name = "templates", description = "Schreibt die Importvorlagen und ihre Beispiele in einen Ordner.")
public final class TemplatesCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int UNUSABLE_ARGUMENT = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "ORDNER",
            description = "In diesen Ordner werden die Vorlagen geschrieben. Gleichnamige Dateien werden ersetzt.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--mandate",
            paramLabel = "KENNUNG|ORDNER",
            description = "Der Schulungsauftrag, sonst zugangshemmnisse-2026")
    private String mandate = Mandates.DEFAULT_ID;

    /** Exit code 0 if the templates are written, 2 if the folder cannot be written. */
    @Override
    public Integer call() {
        PrintWriter messages = spec.commandLine().getErr();
        try {
            ImportTemplates.writeTo(out, Mandates.find(mandate))
                    .forEach(file -> messages.println("Geschrieben: " + file));
            return DONE;
        } catch (IOException e) {
            messages.println("Die Vorlagen konnten nicht in den Ordner „" + out
                    + "“ geschrieben werden. Bitte prüfen Sie, ob es ein Ordner ist und ob Sie dort schreiben dürfen.");
            return UNUSABLE_ARGUMENT;
        } finally {
            messages.flush();
        }
    }
}
