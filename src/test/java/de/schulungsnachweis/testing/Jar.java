package de.schulungsnachweis.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the finished jar in a process of its own, as users do. */
public final class Jar {

    private Jar() {}

    /** Runs it with the arguments on the Java of this test and waits for its end. */
    public static Result run(String... arguments) throws IOException, InterruptedException {
        return runWith(List.of("-Xmx512m"), arguments);
    }

    /** The same with options for the Java process. */
    public static Result runWith(List<String> options, String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile("ausgabe", ".txt");
        Path messages = Files.createTempFile("meldungen", ".txt");
        try {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(options);
            command.add("-jar");
            command.add(System.getProperty("jar"));
            command.addAll(List.of(arguments));
            long start = System.nanoTime();
            int exitCode = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(messages.toFile())
                    .start()
                    .waitFor();
            return new Result(
                    exitCode,
                    Files.readString(output, StandardCharsets.UTF_8),
                    Files.readString(messages, StandardCharsets.UTF_8),
                    (System.nanoTime() - start) / 1e9);
        } finally {
            Files.delete(output);
            Files.delete(messages);
        }
    }

    /** What came of a run: its exit code, standard output, standard error, and wall time in seconds. */
    public record Result(int exitCode, String output, String messages, double seconds) {}
}
