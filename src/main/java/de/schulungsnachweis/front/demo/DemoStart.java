package de.schulungsnachweis.front.demo;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.export.EvaluationText;
import de.schulungsnachweis.mandate.Mandate;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Loads the examples, and shows on the terminal what came of them and where to look further. */
@Component
@Profile("demo")
class DemoStart {

    private final ExampleLists lists;
    private final DemoAccounts accounts;
    private final Evaluations evaluations;
    private final Mandate mandate;
    private final Clock clock;
    private int port;

    DemoStart(ExampleLists lists, DemoAccounts accounts, Evaluations evaluations, Mandate mandate, Clock clock) {
        this.lists = lists;
        this.accounts = accounts;
        this.evaluations = evaluations;
        this.mandate = mandate;
        this.clock = clock;
    }

    @EventListener
    void remember(WebServerInitializedEvent event) {
        // The port for operation is another server, which has a name.
        if (event.getApplicationContext().getServerNamespace() == null) {
            port = event.getWebServer().getPort();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void show() throws IOException {
        System.out.println(CurrentScope.during(Job.EVALUATION, this::importedTable));
        System.out.println("Die Auswertung im Browser: http://localhost:" + port);
        System.out.println("Beenden mit Strg+C. Die Beispieldaten bleiben für den nächsten Start erhalten.");
    }

    private String importedTable() throws IOException {
        lists.importMissing();
        accounts.createMissing();
        return new EvaluationText().render(evaluations.evaluate(mandate.windowEnd(), LocalDate.now(clock), List.of()));
    }
}
