package de.schulungsnachweis.front;

import de.schulungsnachweis.front.command.ServeCommand;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.metrics.TomcatMetricsAutoConfiguration;

/** The Spring application: the service with everything. */
@AutoConfigurationPackage(basePackages = "de.schulungsnachweis")
@SpringBootApplication(
        scanBasePackages = "de.schulungsnachweis",
        proxyBeanMethods = false,
        exclude = {
            // JdbcClient translates what the database says itself.
            PersistenceExceptionTranslationAutoConfiguration.class,
            // It would count the web server's own sessions; ours are in the database.
            TomcatMetricsAutoConfiguration.class
        })
public class Application {

    /** For the building of the image, which looks at the service without starting it. Users start {@link Main}. */
    public static void main(String[] args) {
        ServeCommand.application().run(args);
    }
}
