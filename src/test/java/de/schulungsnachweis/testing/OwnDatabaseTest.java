package de.schulungsnachweis.testing;

import de.schulungsnachweis.front.Application;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/** Like {@link DatabaseTest}, on another database: for long tests, so that they run beside those. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("eigene Datenbank")
@SpringBootTest(classes = Application.class, properties = "test.database=own")
@ContextConfiguration(initializers = NewDatabase.class)
@TestExecutionListeners(listeners = EmptyTables.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface OwnDatabaseTest {}
