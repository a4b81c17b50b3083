package de.schulungsnachweis.evaluation.round;

import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which versions are asked for.
 *
 * @param round the number of their round; null for all
 * @param unitCode the unit that released them; null for all
 * @param cityOnly whether only the closings of the whole city are meant
 */
public record VersionFilter(@Nullable Long round, @Nullable String unitCode, boolean cityOnly) {

    static final String AND = """
            and (:round is null or v.round_id = :round) and (:unit is null or v.unit_code = :unit)
                and (not :cityOnly or v.unit_code is null)
            """;

    StatementSpec of(StatementSpec statement) {
        return statement
                .param("round", round, Types.BIGINT)
                .param("unit", unitCode, Types.VARCHAR)
                .param("cityOnly", cityOnly);
    }
}
