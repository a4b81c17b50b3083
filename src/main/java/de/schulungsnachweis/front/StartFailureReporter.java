package de.schulungsnachweis.front;

import de.schulungsnachweis.access.DatabaseUnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;

/** Says in a sentence why the service does not start, where the person who starts it can do something about it. */
final class StartFailureReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            @Nullable String sentence = sentence(cause);
            if (sentence != null) {
                System.err.println(sentence);
                return true;
            }
        }
        return false;
    }

    private static @Nullable String sentence(Throwable cause) {
        if (cause instanceof DatabaseUnavailableException) {
            return cause.getMessage();
        }
        if (cause instanceof PortInUseException port) {
            return "Der Port " + port.getPort()
                    + " ist schon belegt. Bitte beenden Sie das andere Programm, oder wählen Sie "
                    + "mit der Umgebungsvariable SERVER_PORT einen anderen Port.";
        }
        return null;
    }
}
