package de.schulungsnachweis.front.command;

import de.schulungsnachweis.front.Application;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;

/** Runs the service until it is told to end. */
@Command(name = "serve", description = "Startet den Dienst mit der Weboberfläche.")
public final class ServeCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        CountDownLatch closed = new CountDownLatch(1);
        SpringApplication application = new SpringApplication(Application.class);
        application.addListeners(event -> {
            if (event instanceof ContextClosedEvent) {
                closed.countDown();
            }
        });
        application.run();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
