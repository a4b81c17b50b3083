package de.schulungsnachweis.recognition.correction;

import de.schulungsnachweis.access.SqlScript;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The corrections in force, as far as the scope sees them. */
@Service
@Transactional(readOnly = true)
public class CorrectionList {

    private static final SqlScript OF_PERSON = SqlScript.load("recognition/corrections-of-person.sql");

    private final JdbcClient jdbc;

    CorrectionList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The corrections about a person, the oldest first. */
    public List<GivenCorrection> ofPerson(long person) {
        return read(person, null);
    }

    /** One correction; empty if it is taken back already, or about somebody whom the scope does not see. */
    public Optional<GivenCorrection> find(long correction) {
        return read(null, correction).stream().findFirst();
    }

    private List<GivenCorrection> read(@Nullable Long person, @Nullable Long correction) {
        Map<Long, GivenCorrection> found = new LinkedHashMap<>();
        OF_PERSON
                .with(jdbc)
                .param("person", person, Types.BIGINT)
                .param("correction", correction, Types.BIGINT)
                .query(row -> {
                    GivenCorrection given = given(row);
                    found.computeIfAbsent(given.id(), id -> given).listed().add(TrainingFacts.of(row, "listed_"));
                });
        return List.copyOf(found.values());
    }

    private static GivenCorrection given(ResultSet row) throws SQLException {
        return new GivenCorrection(
                row.getLong("id"),
                row.getLong("person_id"),
                TrainingFacts.of(row, ""),
                Objects.requireNonNull(row.getString("actor")),
                Objects.requireNonNull(row.getTimestamp("decided_at")).toInstant(),
                new ArrayList<>());
    }
}
