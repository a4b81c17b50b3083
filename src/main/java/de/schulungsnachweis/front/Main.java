package de.schulungsnachweis.front;

import de.schulungsnachweis.front.command.CheckCommand;
import de.schulungsnachweis.front.command.ClassifyCommand;
import de.schulungsnachweis.front.command.EvaluateCommand;
import de.schulungsnachweis.front.command.MessageHandlers;
import de.schulungsnachweis.front.command.PrepareCommand;
import de.schulungsnachweis.front.command.ServeCommand;
import de.schulungsnachweis.front.command.TemplatesCommand;
import de.schulungsnachweis.front.command.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point behind the launcher: the command line, and the service where no command is given. */
@Command(
        name = "schulungsnachweis",
        description = "Wertet Schulungsnachweise einer Stadtverwaltung aus.",
        subcommands = {
            ServeCommand.class,
            EvaluateCommand.class,
            CheckCommand.class,
            ClassifyCommand.class,
            TemplatesCommand.class,
            PrepareCommand.class
        })
public final class Main implements Callable<Integer> {

    private Main() {}

    public static void main(String[] args) {
        Terminal.useReadableEncoding();
        Terminal.silenceLibraries();
        System.exit(run(args));
    }

    /** Runs one command and returns its exit code: 0 done, 2 unusable arguments or file, 1 internal failure. */
    static int run(String... args) {
        if (ServeCommand.isAll(args)) {
            return ServeCommand.run();
        }
        CommandLine line = new CommandLine(new Main());
        MessageHandlers.install(line);
        return line.execute(args);
    }

    @Override
    public Integer call() {
        return new ServeCommand().call();
    }
}
