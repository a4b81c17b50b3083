package de.schulungsnachweis.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * One Chromium for all tests of a run. The system property {@code chromium} says where it is; without it the tests are
 * skipped, unless {@code chromium.pflicht} is {@code true}.
 */
final class Chromium implements ExecutionCondition, ParameterResolver {

    private static final Path EXECUTABLE = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Files.isExecutable(EXECUTABLE)) {
            return ConditionEvaluationResult.enabled("Chromium: " + EXECUTABLE);
        }
        String reason =
                "Kein Chromium unter " + EXECUTABLE + ": Die Prüfungen im Browser sind ausgelassen (-Dchromium=…)";
        if (Boolean.getBoolean("chromium.pflicht")) {
            throw new IllegalStateException(reason);
        }
        System.out.println(reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visits.class;
    }

    @Override
    public Visits resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .computeIfAbsent(Running.class, type -> Running.start(), Running.class);
        return new Visits(
                running.browser(),
                SpringExtension.getApplicationContext(context).getBean(Town.class));
    }

    /** Ends with the tests. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            // The Chromium of this machine is used; Playwright would load one of its own.
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(EXECUTABLE)
                            .setArgs(List.of("--lang=de-DE", "--disable-gpu")));
            return new Running(playwright, browser);
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
