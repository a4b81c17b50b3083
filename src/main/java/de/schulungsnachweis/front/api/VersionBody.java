package de.schulungsnachweis.front.api;

import de.schulungsnachweis.evaluation.round.RoundKind;
import de.schulungsnachweis.evaluation.round.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was released or closed, without its numbers.
 *
 * @param unit null for the closing of the whole city
 * @param preparedBy null for the whole city
 * @param answeredBy null for the whole city
 * @param sha256 of the bytes of the table as JSON
 * @param table the address of its numbers
 */
record VersionBody(
        long id,
        long round,
        RoundKind kind,
        @Nullable String unit,
        LocalDate asOf,
        LocalDate countedOn,
        String ruleVersion,
        @Nullable String preparedBy,
        @Nullable String answeredBy,
        String remark,
        Instant madeAt,
        String sha256,
        String table) {

    static VersionBody of(Version version) {
        return new VersionBody(
                version.id(),
                version.roundId(),
                version.kind(),
                version.unitCode(),
                version.asOf(),
                version.countedOn(),
                version.ruleVersion(),
                version.preparedBy(),
                version.answeredBy(),
                version.remark(),
                version.madeAt(),
                version.sha256(),
                "/api/v1/versions/" + version.id() + "/table");
    }
}
