package de.schulungsnachweis.front.page;

import de.schulungsnachweis.front.Application;
import de.schulungsnachweis.testing.EmptyBeforeClass;
import de.schulungsnachweis.testing.NewDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/** A test of the running service, with empty tables when the class begins; "today" is 22 November 2026. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("seiten")
@SpringBootTest(
        classes = {Application.class, FixedClock.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        // The tests' browser speaks HTTP, and does not send a secure cookie.
        properties = "server.servlet.session.cookie.secure=false")
@ContextConfiguration(initializers = NewDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestExecutionListeners(
        listeners = EmptyBeforeClass.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface PageTest {}
