package de.schulungsnachweis.recognition.correction;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.SqlScript;
import de.schulungsnachweis.certificate.DurationReader;
import de.schulungsnachweis.certificate.DurationReading;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.title.SeriesKey;
import de.schulungsnachweis.mandate.title.TitleKey;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored corrections. Works in the caller's transaction. */
@Repository
class CorrectionBook {

    private static final SqlScript CORRECT = SqlScript.load("recognition/correct-certificate.sql");

    private static final SqlScript TAKE_BACK = SqlScript.load("recognition/take-back-correction.sql");

    private final JdbcClient jdbc;
    private final DurationReader durations;
    private final Clock clock;

    CorrectionBook(JdbcClient jdbc, Mandate mandate, Clock clock) {
        this.jdbc = jdbc;
        this.durations = new DurationReader(mandate.assumptions());
        this.clock = clock;
    }

    /** What the lists say holds again. */
    void takeBack(long correction) {
        TAKE_BACK
                .with(jdbc)
                .param("correction", correction)
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", CurrentScope.get().actorName())
                .update();
    }

    /** Corrects every record of the person that lists name as this one. */
    void correct(long certificate, TrainingStatement statement) {
        DurationReading duration = durations.read(statement.duration());
        SeriesKey series = SeriesKey.of(statement.title());
        CORRECT.with(jdbc)
                .param("certificate", certificate)
                .param("title", statement.title())
                .param("titleKey", TitleKey.of(statement.title()).value())
                .param("seriesKey", series.key().value())
                .param("seriesPart", series.part())
                .param("provider", statement.provider(), Types.VARCHAR)
                .param("course", statement.courseNumber(), Types.VARCHAR)
                .param("firstDay", statement.firstDay(), Types.DATE)
                .param("lastDay", statement.lastDay())
                .param("minutes", duration.minutes(), Types.INTEGER)
                .param("least", duration.least(), Types.INTEGER)
                .param("most", duration.most(), Types.INTEGER)
                .param("assumed", duration.assumed())
                .param("problem", duration.problem(), Types.VARCHAR)
                .param("proof", statement.proof(), Types.BOOLEAN)
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", CurrentScope.get().actorName())
                .update();
    }
}
