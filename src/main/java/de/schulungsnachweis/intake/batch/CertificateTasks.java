package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.access.SqlScript;
import de.schulungsnachweis.recognition.Judging;
import de.schulungsnachweis.recognition.person.RememberedPersons;
import de.schulungsnachweis.recognition.question.Answers;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happens to a staged certificate list, set by set. */
@Component
class CertificateTasks {

    private static final SqlScript MATCH = SqlScript.load("intake/match-certificates.sql");
    private static final SqlScript ASK = SqlScript.load("intake/ask-about-persons.sql");
    private static final SqlScript APPLY = SqlScript.load("intake/apply-certificates.sql");

    private final JdbcClient jdbc;
    private final StagedUnits units;
    private final StagedFile file;
    private final NameQuestions names;
    private final OverlapQuestions overlaps;
    private final RememberedPersons remembered;
    private final Answers answers;
    private final Judging judging;

    CertificateTasks(
            JdbcClient jdbc,
            StagedUnits units,
            StagedFile file,
            NameQuestions names,
            OverlapQuestions overlaps,
            RememberedPersons remembered,
            Answers answers,
            Judging judging) {
        this.jdbc = jdbc;
        this.units = units;
        this.file = file;
        this.names = names;
        this.overlaps = overlaps;
        this.remembered = remembered;
        this.answers = answers;
        this.judging = judging;
    }

    void match(long runId) throws UnusableFileException {
        file.recordSummary(runId);
        units.resolveCertificates(runId);
        MATCH.with(jdbc).param("run", runId).update();
        NameQuestions.Candidates candidates = names.match(runId);
        remembered.apply(runId);
        ASK.with(jdbc)
                .param("run", runId)
                .param("entries", candidates.entries().toArray(Integer[]::new))
                .param("counts", candidates.counts().toArray(Integer[]::new))
                .update();
    }

    /** Facts and what the rules say of them become visible together. */
    void apply(long runId) {
        APPLY.with(jdbc).param("run", runId).update();
        overlaps.ask(runId);
        List<String> persons = jdbc.sql("select distinct person_reference from certificate where run_id = :run")
                .param("run", runId)
                .query((row, number) -> row.getString(1))
                .list();
        answers.apply(persons);
        judging.judgePersons(persons);
    }
}
