package de.schulungsnachweis.recognition;

import static java.util.Arrays.asList;

import de.schulungsnachweis.access.TableCopy;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.judging.CertificateFacts;
import de.schulungsnachweis.mandate.judging.CertificateRule;
import de.schulungsnachweis.mandate.judging.ContentFinding;
import de.schulungsnachweis.mandate.judging.ContentJudgement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judges certificates by the rules and stores each judgement with its reason, set by set. */
@Service
public class Judging {

    private static final TableCopy JUDGEMENTS = new TableCopy(
            "judgement_rows",
            List.of(
                    "certificate_id",
                    "mandate_id",
                    "rule_version",
                    "outcome",
                    "category_leaders",
                    "category_staff",
                    "fulfils_leaders",
                    "fulfils_staff",
                    "reason"));

    private static final String OF_THE_PERSONS = " person_reference in (select unnest(:references))";

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final Mandate mandate;
    private final TitleFindings findings;
    private final CourseDecisions courses;

    Judging(JdbcClient jdbc, DataSource dataSource, Mandate mandate, TitleFindings findings, CourseDecisions courses) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.mandate = mandate;
        this.findings = findings;
        this.courses = courses;
    }

    /**
     * Judges every certificate of these persons anew: a new one may make a known one a duplicate.
     *
     * @param references the persons as their certificates name them
     */
    @Transactional
    public void judgePersons(Collection<String> references) {
        String[] persons = references.toArray(String[]::new);
        jdbc.sql(
                        "delete from judgement where mandate_id = :mandate and certificate_id in (select id from certificate where"
                                + OF_THE_PERSONS + ")")
                .param("mandate", mandate.id())
                .param("references", persons)
                .update();
        List<JudgedFacts> certificates = jdbc.sql(JudgedFacts.SELECT + " where" + OF_THE_PERSONS + " order by id")
                .param("references", persons)
                .query(JudgedFacts::of)
                .list();
        Map<String, ContentFinding> byTitle = findings.of(
                certificates.stream().map(JudgedFacts::title).distinct().toList());
        store(certificates, byTitle);
    }

    private void store(List<JudgedFacts> certificates, Map<String, ContentFinding> byTitle) {
        String version = findings.version();
        CourseDecisions.Known known = courses.known();
        List<List<? extends @Nullable Object>> rows = new ArrayList<>(certificates.size());
        for (JudgedFacts certificate : certificates) {
            ContentJudgement judgement = CertificateRule.judge(mandate, facts(certificate, byTitle, known));
            rows.add(asList(
                    certificate.id(),
                    mandate.id(),
                    version,
                    judgement.outcome(),
                    judgement.countedForLeaders(),
                    judgement.countedForStaff(),
                    judgement.fulfilsForLeaders(),
                    judgement.fulfilsForStaff(),
                    judgement.reason()));
        }
        JUDGEMENTS.write(dataSource, rows);
    }

    /** R16: the catalogue comes before the rule lists. */
    private static CertificateFacts facts(
            JudgedFacts certificate, Map<String, ContentFinding> byTitle, CourseDecisions.Known known) {
        return known.find(certificate.courseNumber(), certificate.titleKey(), certificate.provider())
                .map(certificate::with)
                .orElseGet(() -> certificate.with(Objects.requireNonNull(byTitle.get(certificate.title()))));
    }
}
