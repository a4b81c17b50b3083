package de.schulungsnachweis.intake.plan;

import de.schulungsnachweis.access.SqlScript;
import de.schulungsnachweis.recognition.Judging;
import de.schulungsnachweis.recognition.question.Answers;
import de.schulungsnachweis.recognition.question.RepeatedTrainings;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares and judges anew the certificates of those persons whom an import touched. */
@Component
class TrainingComparison {

    private static final SqlScript SERIES = SqlScript.load("intake/ask-about-series.sql");

    private final JdbcClient jdbc;
    private final RepeatedTrainings repeated;
    private final OverlapQuestions overlaps;
    private final Answers answers;
    private final Judging judging;

    TrainingComparison(
            JdbcClient jdbc, RepeatedTrainings repeated, OverlapQuestions overlaps, Answers answers, Judging judging) {
        this.jdbc = jdbc;
        this.repeated = repeated;
        this.overlaps = overlaps;
        this.answers = answers;
        this.judging = judging;
    }

    /** Works on the persons in the temporary table {@code touched_person}. */
    void ofTouchedPersons() {
        jdbc.sql("""
                        analyze certificate (run_id, person_id, person_reference, title_key, last_day, duplicate_of, question),
                            touched_person
                        """).update();
        repeated.ofTouchedPersons();
        SERIES.with(jdbc).update();
        overlaps.ask();
        judge();
    }

    /** Only holds what was answered against it and judges, where the comparison itself was put back. */
    void judge() {
        List<String> persons = jdbc.sql("select person_reference from touched_person")
                .query((row, number) -> row.getString(1))
                .list();
        if (!persons.isEmpty()) {
            answers.apply(persons);
            judging.judgePersons(persons);
        }
        jdbc.sql("drop table touched_person").update();
    }
}
