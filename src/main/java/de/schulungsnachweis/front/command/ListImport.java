package de.schulungsnachweis.front.command;

import de.schulungsnachweis.evaluation.SkippedFile;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.ListedProblem;
import de.schulungsnachweis.intake.Problems;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports the files of a command line one after the other and says on standard error what came of each. */
final class ListImport {

    /** A terminal is no place for thousands of lines; the workbook of problems has them all. */
    private static final int PROBLEMS_SHOWN = 20;

    private final Imports imports;
    private final Problems problems;
    private final @Nullable String defaultUnit;
    private final List<SkippedFile> skipped = new ArrayList<>();
    private int staffLists;

    ListImport(Imports imports, Problems problems, @Nullable String defaultUnit) {
        this.imports = imports;
        this.problems = problems;
        this.defaultUnit = defaultUnit;
    }

    /** An unusable file is named and left out; the others are imported. */
    void importAll(ListKind kind, List<Path> files) throws IOException {
        for (Path file : files) {
            String fileName = String.valueOf(file.getFileName());
            try {
                report(imports.run(new ImportOrder(kind, existing(file), fileName, defaultUnit)));
                staffLists += kind == ListKind.STAFF ? 1 : 0;
            } catch (UnusableFileException e) {
                skipped.add(new SkippedFile(fileName, e.code(), e.getMessage()));
                System.err.println(fileName + ": " + e.getMessage());
            }
        }
    }

    void requireStaffList() {
        if (staffLists == 0) {
            throw new UnusableInputException(
                    "Es konnte keine Personalliste gelesen werden. Ohne Personalliste gibt es keine Auswertung.");
        }
    }

    List<SkippedFile> skipped() {
        return List.copyOf(skipped);
    }

    private static Path existing(Path file) throws UnusableFileException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableFileException(
                    "FILE_MISSING", "Die Datei gibt es nicht. Bitte prüfen Sie Namen und Ordner.");
        }
        return file;
    }

    private void report(ImportRun run) {
        System.err.println(run.kind().label() + " „" + run.fileName() + "“: " + run.readEntries() + " Zeilen gelesen, "
                + run.decideEntries() + " zu entscheiden, " + run.rejectedEntries() + " abgelehnt.");
        List<ListedProblem> found = problems.of(run.storedId());
        found.stream()
                .limit(PROBLEMS_SHOWN)
                .forEach(problem -> System.err.println("  " + run.fileName() + ": " + problem.message()));
        if (found.size() > PROBLEMS_SHOWN) {
            System.err.println("  … und " + (found.size() - PROBLEMS_SHOWN)
                    + " weitere Hinweise. Alle Hinweise schreibt --problems DATEI.xlsx.");
        }
    }
}
