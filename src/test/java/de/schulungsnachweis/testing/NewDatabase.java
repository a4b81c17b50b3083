package de.schulungsnachweis.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a test's application an empty database. */
public final class NewDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(TestDatabase.create())
                .and("schulungsnachweis.login.bcrypt-strength=4")
                // Nothing looks by itself what is to be sent, while a test empties the tables.
                .and("schulungsnachweis.reminder.automatic=false")
                // Tests ask for the nightly work themselves, whatever the hour.
                .and("schulungsnachweis.retention.schedule=-")
                .applyTo(context);
    }
}
