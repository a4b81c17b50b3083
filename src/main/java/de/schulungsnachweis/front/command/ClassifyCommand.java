package de.schulungsnachweis.front.command;

import de.schulungsnachweis.certificate.DurationReader;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Mandates;
import de.schulungsnachweis.recognition.TitleClassifier;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Classifies a list of titles without a database: exit code 0 when done, 2 when the file cannot be used. */
@Command(name = "classify", description = "Ordnet Titel von Schulungen den Kompetenzen des Schulungsauftrags zu.")
public final class ClassifyCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int UNUSABLE = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "DATEI.tsv",
            description = "UTF-8, erste Zeile die Überschriften title und, wenn es sie gibt, duration.")
    private Path input = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DATEI.tsv", description = "Die Datei für das Ergebnis.")
    private Path output = Path.of("");

    @Option(
            names = "--mandate",
            paramLabel = "KENNUNG|ORDNER",
            description = "Der Schulungsauftrag, sonst zugangshemmnisse-2026")
    private String mandate = Mandates.DEFAULT_ID;

    @Override
    public Integer call() throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(input, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return refuse("Die Datei " + input + " gibt es nicht. Bitte prüfen Sie den Namen.");
        } catch (CharacterCodingException e) {
            return refuse("Die Datei " + input + " ist nicht in UTF-8 geschrieben. Bitte speichern Sie sie als UTF-8.");
        } catch (IOException e) {
            return refuse("Die Datei " + input + " lässt sich nicht lesen. Bitte prüfen Sie, ob es eine Datei ist.");
        }
        TitleTable table = TitleTable.of(lines);
        if (!table.hasTitles()) {
            return refuse("Die Datei " + input + " hat keine Spalte „title“. Die erste Zeile muss die Überschriften"
                    + " enthalten, getrennt durch Tabulatoren.");
        }
        Mandate rules = Mandates.find(mandate);
        return write(table.judged(TitleClassifier.load(rules), new DurationReader(rules.assumptions())));
    }

    private int write(List<String> lines) {
        try {
            Files.write(output, lines, StandardCharsets.UTF_8);
            return DONE;
        } catch (IOException e) {
            return refuse("Die Datei " + output + " lässt sich nicht schreiben. Bitte prüfen Sie Ordner und Rechte.");
        }
    }

    private int refuse(String message) {
        PrintWriter error = spec.commandLine().getErr();
        error.println(message);
        error.flush();
        return UNUSABLE;
    }
}
