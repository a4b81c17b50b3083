package de.schulungsnachweis.reminder;

import de.schulungsnachweis.front.Application;
import de.schulungsnachweis.testing.EmptyTables;
import de.schulungsnachweis.testing.NewDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/** A test of reminders: with a clock that tests set, and a mail server of the tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("erinnerung")
@SpringBootTest(
        classes = {Application.class, ReminderSurroundings.class},
        properties = "schulungsnachweis.reminder.mails-per-minute=100000")
@ContextConfiguration(initializers = NewDatabase.class)
@TestExecutionListeners(listeners = EmptyTables.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@Timeout(120)
public @interface ReminderTest {}
