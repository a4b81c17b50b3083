package de.schulungsnachweis.front.command;

import org.jspecify.annotations.Nullable;
import org.springframework.aot.AotDetector;
import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Tells Spring that no bean will come or go where {@link PreparedStart} found that all are known: it then remembers which beans
 * are of a type already while it makes the first ones, and need not go through all of them again and again.
 */
final class PreparedBeans implements ApplicationListener<ApplicationPreparedEvent> {

    /** The context for the beans that are known, or for those that are still to be looked for. */
    static @Nullable ConfigurableApplicationContext context(@Nullable WebApplicationType type) {
        return AotDetector.useGeneratedArtifacts()
                ? new ServletWebServerApplicationContext(new PreparedBeanFactory())
                : ApplicationContextFactory.DEFAULT.create(type);
    }

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        if (AotDetector.useGeneratedArtifacts()) {
            event.getApplicationContext().getBeanFactory().freezeConfiguration();
        }
    }
}
