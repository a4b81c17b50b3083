package de.schulungsnachweis.front;

import de.schulungsnachweis.front.command.ServeCommand;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;

/** The Spring application: the service with everything. */
@AutoConfigurationPackage(basePackages = "de.schulungsnachweis")
@SpringBootApplication(
        scanBasePackages = "de.schulungsnachweis",
        proxyBeanMethods = false,
        // JdbcClient translates what the database says itself.
        exclude = PersistenceExceptionTranslationAutoConfiguration.class)
public class Application {

    /** For the building of the image, which looks at the service without starting it. Users start {@link Main}. */
    public static void main(String[] args) {
        ServeCommand.application().run(args);
    }
}
