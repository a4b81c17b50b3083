package de.schulungsnachweis.front.page;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The day of the tests. */
@TestConfiguration(proxyBeanMethods = false)
public class FixedClock {

    @Bean
    @Primary
    Clock dayOfTheTests() {
        return Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Berlin"));
    }
}
