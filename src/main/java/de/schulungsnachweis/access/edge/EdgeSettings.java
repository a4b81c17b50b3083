package de.schulungsnachweis.access.edge;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code schulungsnachweis.edge}.
 *
 * @param loginsPerMinute how often one address may try to log in within a minute
 * @param uploadsPerMinute how many files one person may upload within a minute
 */
@ConfigurationProperties("schulungsnachweis.edge")
public record EdgeSettings(int loginsPerMinute, int uploadsPerMinute) {}
