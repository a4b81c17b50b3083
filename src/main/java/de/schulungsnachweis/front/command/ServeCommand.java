package de.schulungsnachweis.front.command;

import de.schulungsnachweis.front.Application;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;

/** Runs the service until it is told to end. */
@Command(name = ServeCommand.NAME, description = "Startet den Dienst mit der Weboberfläche.")
public final class ServeCommand implements Callable<Integer> {

    static final String NAME = "serve";

    /** Whether the arguments are this command and nothing else. */
    public static boolean isAll(String... args) {
        return args.length == 1 && NAME.equals(args[0]);
    }

    /** Runs the service as the command line would, without the time that it takes to read a command line. */
    public static int run() {
        try {
            return new ServeCommand().call();
        } catch (RuntimeException failure) {
            return Failures.report(failure, List.of());
        }
    }

    /** The service, not yet started. */
    public static SpringApplication application() {
        SpringApplication application = new SpringApplication(Application.class);
        application.setMainApplicationClass(Application.class);
        application.addListeners(new PreparedStart(), new PreparedBeans());
        application.setApplicationContextFactory(PreparedBeans::context);
        return application;
    }

    @Override
    public Integer call() {
        CountDownLatch closed = new CountDownLatch(1);
        SpringApplication application = application();
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
