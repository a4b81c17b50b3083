package de.schulungsnachweis.front.command;

import org.springframework.aot.AotDetector;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Tells Spring that no bean will come or go where {@link PreparedStart} found that all are known: it then remembers which beans
 * are of a type already while it makes the first ones, and need not go through all of them again and again.
 */
final class PreparedBeans implements ApplicationListener<ApplicationPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        if (AotDetector.useGeneratedArtifacts()) {
            event.getApplicationContext().getBeanFactory().freezeConfiguration();
        }
    }
}
