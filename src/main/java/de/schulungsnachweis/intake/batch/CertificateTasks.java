package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.access.SqlScript;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.plan.ForeignRows;
import de.schulungsnachweis.intake.plan.Planning;
import de.schulungsnachweis.intake.plan.RunPhases;
import de.schulungsnachweis.intake.plan.StagedUnits;
import de.schulungsnachweis.intake.plan.WholeLists;
import de.schulungsnachweis.recognition.correction.RememberedCorrections;
import de.schulungsnachweis.recognition.person.RememberedPersons;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.UnusableFileException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happens to a staged certificate list, set by set. */
@Component
class CertificateTasks {

    private static final SqlScript MATCH = SqlScript.load("intake/match-certificates.sql");
    private static final SqlScript ASK = SqlScript.load("intake/ask-about-persons.sql");

    private final JdbcClient jdbc;
    private final StagedUnits units;
    private final ForeignRows foreign;
    private final StagedFile file;
    private final OpenReadings readings;
    private final NameQuestions names;
    private final RememberedPersons remembered;
    private final RememberedCorrections corrections;
    private final RunPhases phases;
    private final Planning planning;

    CertificateTasks(
            JdbcClient jdbc,
            StagedUnits units,
            ForeignRows foreign,
            StagedFile file,
            OpenReadings readings,
            NameQuestions names,
            RememberedPersons remembered,
            RememberedCorrections corrections,
            RunPhases phases,
            Planning planning) {
        this.jdbc = jdbc;
        this.units = units;
        this.foreign = foreign;
        this.file = file;
        this.readings = readings;
        this.names = names;
        this.remembered = remembered;
        this.corrections = corrections;
        this.phases = phases;
        this.planning = planning;
    }

    void match(long runId) throws UnusableFileException {
        phases.enter(runId, ImportRun.Phase.CHECKING);
        WholeLists.prepare(jdbc);
        file.recordSummary(runId);
        units.resolveCertificates(runId, readings.units(runId, () -> units.guesses(runId)));
        foreign.rejectCertificates(runId);
        MATCH.with(jdbc).param("run", runId).update();
        NameQuestions.Candidates candidates = names.match(runId);
        remembered.apply(runId);
        foreign.rejectCertificatesOfOthers(runId);
        corrections.apply(runId);
        ASK.with(jdbc)
                .param("run", runId)
                .param("entries", candidates.entries().toArray(Integer[]::new))
                .param("counts", candidates.counts().toArray(Integer[]::new))
                .update();
    }

    void plan(long runId) throws UnusableFileException {
        phases.enter(runId, ImportRun.Phase.PLANNING);
        planning.plan(runId, ListKind.CERTIFICATES);
    }
}
