package de.schulungsnachweis.front;

import org.springframework.boot.SpringBootExceptionReporter;

/** Keeps Spring from reporting at length what the command line says in a sentence. */
final class StartFailureReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return StartFailure.sentence(failure) != null;
    }
}
