package de.schulungsnachweis.browser;

import de.schulungsnachweis.front.Application;
import de.schulungsnachweis.front.page.FixedClock;
import de.schulungsnachweis.testing.NewDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the service in Chromium. All of them share one service with the example lists ({@link Town}) and one
 * Chromium; "today" is 22 November 2026. Each leaves the town usable for the others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("browser")
@SpringBootTest(
        classes = {Application.class, FixedClock.class, Town.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.servlet.session.cookie.secure=false",
            "schulungsnachweis.edge.logins-per-minute=1000",
            "schulungsnachweis.edge.uploads-per-minute=1000"
        })
@ContextConfiguration(initializers = NewDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Chromium.class)
@interface BrowserTest {}
