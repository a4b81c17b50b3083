package de.schulungsnachweis.reminder;

import de.schulungsnachweis.front.Application;
import de.schulungsnachweis.reminder.run.ReminderRun;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A service in a process of its own that sends what waits: the arguments are its settings. It begins on the day of the tests. */
final class ReminderProgram {

    private ReminderProgram() {}

    public static void main(String[] settings) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class, Day.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .properties(
                        "spring.main.lazy-initialization=true",
                        "spring.flyway.enabled=false",
                        "schulungsnachweis.reminder.mails-per-minute=100000",
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.protocol=smtps",
                        "spring.mail.properties.mail.smtps.ssl.trust=*",
                        "spring.mail.properties.mail.smtps.ssl.checkserveridentity=false")
                .run()) {
            context.getBean(ReminderRun.class).look();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Day {

        @Bean
        @Primary
        Clock dayOfTheTests() {
            Duration offset = Duration.between(Instant.now(), Instant.parse(ReminderOffice.DAY));
            return Clock.offset(Clock.system(ZoneId.of("Europe/Berlin")), offset);
        }
    }
}
