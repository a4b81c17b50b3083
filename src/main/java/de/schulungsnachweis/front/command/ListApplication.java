package de.schulungsnachweis.front.command;

import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.front.Surroundings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * From lists to figures, without pages, mail and log-in. To look through the whole program for its parts takes a tenth of
 * the time of an evaluation. It is no {@code @Configuration}, so that the service does not find it as well.
 */
@Import({Surroundings.class, AuditTrail.class})
@ComponentScan({
    "de.schulungsnachweis.access.database",
    "de.schulungsnachweis.organisation",
    "de.schulungsnachweis.recognition",
    "de.schulungsnachweis.intake",
    "de.schulungsnachweis.evaluation"
})
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
class ListApplication {

    /** Nobody asks one run for its figures: what is measured goes nowhere. */
    @Bean
    MeterRegistry figures() {
        return new CompositeMeterRegistry();
    }
}
