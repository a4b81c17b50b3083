package de.schulungsnachweis.reminder;

import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.reminder.run.ReminderRun;
import de.schulungsnachweis.reminder.setting.StartSwitch;
import de.schulungsnachweis.testing.CountedStatements;
import de.schulungsnachweis.testing.SettableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What reminders meet in tests: a clock, a mail server, an office, and a count of the statements. */
@TestConfiguration(proxyBeanMethods = false)
class ReminderSurroundings {

    @Bean
    @Primary
    SettableClock dayOfTheTests() {
        return new SettableClock();
    }

    @Bean
    JavaMailSenderImpl mailSender() {
        return new JavaMailSenderImpl();
    }

    @Bean
    static CountedStatements countedStatements() {
        return new CountedStatements();
    }

    @Bean
    ReminderOffice reminderOffice(
            Imports imports,
            Environment environment,
            SettableClock clock,
            JavaMailSenderImpl sender,
            StartSwitch start,
            ReminderRun run) {
        return new ReminderOffice(imports, environment, clock, sender, start, run);
    }
}
