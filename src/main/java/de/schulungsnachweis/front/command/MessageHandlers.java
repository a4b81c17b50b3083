package de.schulungsnachweis.front.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns every failure into a German sentence and an exit code; the stack trace is for {@code --debug}. */
public final class MessageHandlers {

    private MessageHandlers() {}

    /** Adds the handlers, German help and the options {@code --help} and {@code --debug} to a command line and its commands. */
    public static void install(CommandLine line) {
        line.setParameterExceptionHandler((exception, args) -> unusableArguments(exception));
        line.setExecutionExceptionHandler((exception, command, result) ->
                Failures.report(exception, result == null ? List.of() : result.originalArgs()));
        addOptions(line);
    }

    private static void addOptions(CommandLine line) {
        line.getCommandSpec()
                .addOption(CommandLine.Model.OptionSpec.builder(Failures.DEBUG)
                        .description("Zeigt bei einem internen Fehler die Einzelheiten.")
                        .type(boolean.class)
                        .build())
                .addOption(CommandLine.Model.OptionSpec.builder("--help", "-h")
                        .description("Zeigt diese Hilfe.")
                        .usageHelp(true)
                        .type(boolean.class)
                        .build())
                .usageMessage()
                .synopsisHeading("Aufruf: ")
                .synopsisSubcommandLabel("[BEFEHL]")
                .commandListHeading("Befehle:%n");
        line.getSubcommands().values().forEach(MessageHandlers::addOptions);
    }

    private static int unusableArguments(ParameterException exception) {
        System.err.println(sentence(exception));
        exception.getCommandLine().usage(System.err);
        return Failures.UNUSABLE;
    }

    private static String sentence(ParameterException exception) {
        if (exception instanceof MissingParameterException missing) {
            String names = String.join(
                    ", ",
                    missing.getMissing().stream().map(MessageHandlers::nameOf).toList());
            return "Es fehlt eine Angabe: " + names;
        }
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return "Diese Angabe ist nicht bekannt: " + String.join(" ", unmatched.getUnmatched());
        }
        return "Diese Angabe kann nicht benutzt werden: " + quoted(exception.getValue()) + name(exception);
    }

    private static String nameOf(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String name(ParameterException exception) {
        return exception.getArgSpec() == null ? "" : " bei " + nameOf(exception.getArgSpec());
    }

    private static String quoted(@Nullable String value) {
        return value == null ? "" : "„" + value + "“";
    }
}
