package de.schulungsnachweis.reminder.outbox;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of sending. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SendingLimits.class)
class OutboxConfiguration {}
