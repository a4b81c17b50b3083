package de.schulungsnachweis.privacy;

import de.schulungsnachweis.privacy.RetentionKind.Limit;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code schulungsnachweis.retention}, as periods: {@code 30d}, {@code 3m}, {@code 1y}.
 *
 * @param stagedRows rows as they were read, after their list was applied
 * @param waitingCertificates certificates that found no person, after the final report
 * @param personalData persons with their certificates, after the final report
 * @param audit entries of the audit trail
 */
@ConfigurationProperties("schulungsnachweis.retention")
public record RetentionSettings(Period stagedRows, Period waitingCertificates, Period personalData, Period audit) {

    public RetentionSettings {
        requirePositive(stagedRows);
        requirePositive(waitingCertificates);
        requirePositive(personalData);
        requirePositive(audit);
    }

    /** The period of one limit. */
    public Period of(Limit limit) {
        return switch (limit) {
            case STAGED -> stagedRows;
            case WAITING -> waitingCertificates;
            case PERSONAL -> personalData;
            case AUDIT -> audit;
        };
    }

    private static void requirePositive(Period period) {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("a retention period must be longer than nothing");
        }
    }
}
