package de.schulungsnachweis.launcher;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs what is over soon in a Java of its own, with options that a jar cannot carry itself. Where many different things are
 * done once, the optimizing compiler is left out: its work does not pay before the end, and takes half of the processor.
 */
final class ShortRun {

    private static final List<String> WITHOUT_OPTIMIZING = Arrays.asList("evaluate", "classify");
    private static final String CHECK = "check";
    private static final String MARK = "schulungsnachweis.shortRun";

    private ShortRun() {}

    /** Whether the command is a short one, started from the jar with no say on compilers by the user. */
    static boolean isFor(String[] args) {
        return args.length > 0
                && (WITHOUT_OPTIMIZING.contains(args[0]) || CHECK.equals(args[0]))
                && System.getProperty(MARK) == null
                && System.getProperty("java.class.path").endsWith(".jar")
                && !System.getProperty("java.class.path").contains(File.pathSeparator)
                && options().stream().noneMatch(option -> option.contains("Tiered"));
    }

    /** Runs the command with the options of this Java and waits for its exit code. */
    static int run(String[] args) throws IOException, InterruptedException {
        File jar = new File(System.getProperty("java.class.path")).getAbsoluteFile();
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(options());
        if (!CHECK.equals(args[0])) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.add("-XX:+UseSerialGC");
        command.add("-D" + MARK + "=true");
        // It would load in the background what no short run needs, while the database needs the processor.
        command.add("-Dspring.backgroundpreinitializer.ignore=true");
        command.addAll(QuickStart.options(jar));
        command.addAll(Arrays.asList(args));
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
    }

    private static List<String> options() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }
}
