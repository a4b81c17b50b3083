package de.schulungsnachweis.front;

import de.schulungsnachweis.certificate.DurationReader;
import de.schulungsnachweis.mandate.InstalledMandates;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Mandates;
import de.schulungsnachweis.sheet.DurationSource;
import de.schulungsnachweis.sheet.ReadingLimits;
import de.schulungsnachweis.sheet.ReadingOptions;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the program finds around it: the time, the mandate, and how lists are read. */
@Configuration(proxyBeanMethods = false)
public class Surroundings {

    /** The clock that is read at the edges; the command line may replace it. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Berlin"));
    }

    /** The zone of every time that a page shows. */
    @Bean
    ZoneId zone(Clock clock) {
        return clock.getZone();
    }

    /** The mandates by which every certificate is judged, see the README. */
    @Bean
    InstalledMandates installedMandates(
            @Value("${schulungsnachweis.mandate.shown}") String shown,
            @Value("${schulungsnachweis.mandate.further}") List<String> further) {
        return new InstalledMandates(
                Mandates.find(shown), further.stream().map(Mandates::find).toList());
    }

    @Bean
    Mandate mandate(InstalledMandates mandates) {
        return mandates.shown();
    }

    @Bean
    ReadingOptions readingOptions(Mandate mandate) {
        return new ReadingOptions(
                DurationSource.of(new DurationReader(mandate.assumptions())), null, ReadingLimits.STANDARD);
    }
}
