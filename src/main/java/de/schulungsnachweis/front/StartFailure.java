package de.schulungsnachweis.front;

import de.schulungsnachweis.access.DatabaseUnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** What the person who starts the service can do something about. */
public final class StartFailure {

    private StartFailure() {}

    /** A German sentence on why the service does not start; null where nobody but a developer can tell. */
    public static @Nullable String sentence(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnavailableException) {
                return cause.getMessage();
            }
            if (cause instanceof PortInUseException port) {
                return "Der Port " + port.getPort() + " ist schon belegt. Bitte beenden Sie das andere Programm, oder "
                        + "wählen Sie mit der Umgebungsvariable SERVER_PORT einen anderen Port.";
            }
        }
        return null;
    }
}
