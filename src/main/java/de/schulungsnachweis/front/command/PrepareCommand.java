package de.schulungsnachweis.front.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a database with all tables and no facts: for the build, so that {@code evaluate} need not make it each time. */
@Command(name = "prepare", hidden = true)
public final class PrepareCommand implements Callable<Integer> {

    @Option(names = "--folder", required = true)
    private @Nullable Path folder;

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(ListApplication.class)
                .web(WebApplicationType.NONE)
                .profiles("evaluate")
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run("--schulungsnachweis.database.folder=" + folder)) {
            // Who asks the database gets it migrated: nothing starts here before it is asked for.
            context.getBean(JdbcClient.class);
        }
        return 0;
    }
}
