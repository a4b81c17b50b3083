package de.schulungsnachweis.front.command;

import de.schulungsnachweis.front.Application;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.ClassUtils;

/**
 * Uses what the building of the image has found out about the beans: to look for them takes a quarter of a start. They are those
 * of certain settings only. Where a start has others the beans are looked for as ever, so that no setting is without effect.
 */
final class PreparedStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(PreparedStart.class);

    /** Made by Spring beside the class of the application. */
    private static final String PREPARED = Application.class.getName() + "__ApplicationContextInitializer";

    /** Spring asks for it after the settings are known and before it looks for beans. */
    private static final String SWITCH = "spring.aot.enabled";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        SpringProperties.setProperty(SWITCH, Boolean.toString(fits(event.getEnvironment())));
    }

    private static boolean fits(ConfigurableEnvironment environment) {
        if (SpringProperties.getFlag(AbstractAotProcessor.AOT_PROCESSING)
                || !ClassUtils.isPresent(PREPARED, PreparedStart.class.getClassLoader())) {
            return false;
        }
        Optional<String> other = PreparedSettings.firstOther(environment);
        other.ifPresent(setting -> LOG.info("The start takes longer: the image is not prepared for {}", setting));
        return other.isEmpty();
    }
}
