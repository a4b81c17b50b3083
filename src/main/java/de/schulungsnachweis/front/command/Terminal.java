package de.schulungsnachweis.front.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people read on the terminal. */
public final class Terminal {

    private Terminal() {}

    /** A terminal that claims to know only ASCII would lose every umlaut; such a claim comes from an unset locale. */
    public static void useReadableEncoding() {
        System.setOut(readable(System.out, FileDescriptor.out));
        System.setErr(readable(System.err, FileDescriptor.err));
    }

    private static PrintStream readable(PrintStream stream, FileDescriptor descriptor) {
        Charset charset = stream.charset();
        return charset.newEncoder().canEncode('ä')
                ? stream
                : new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Until the application sets up its log, libraries must not write to standard output, where results go. */
    public static void silenceLibraries() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
            loggers.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        }
    }
}
