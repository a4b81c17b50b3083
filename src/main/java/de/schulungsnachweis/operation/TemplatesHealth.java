package de.schulungsnachweis.operation;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Whether what a build puts into the program is there: pages, the design system, sheets to fill in, mails, print. */
@Component("templates")
class TemplatesHealth implements HealthIndicator {

    private static final List<String> NEEDED = List.of(
            "templates/uebersicht.html",
            "static/kern/kern.min.css",
            "import-templates/personalliste.xlsx",
            "mails/digest.txt",
            "print/FiraSans_400Regular.ttf");

    @Override
    public Health health() {
        return NEEDED.stream().allMatch(file -> new ClassPathResource(file).exists())
                ? Health.up().build()
                : Health.down().build();
    }
}
