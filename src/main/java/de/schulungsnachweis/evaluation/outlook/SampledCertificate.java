package de.schulungsnachweis.evaluation.outlook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A certificate of the sample with its person, as the own office sees it (R25). */
record SampledCertificate(
        String unitCode,
        long id,
        String person,
        String title,
        @Nullable String provider,
        @Nullable LocalDate lastDay) {}
