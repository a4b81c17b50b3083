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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
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

    /** Judges every certificate of the persons of an import run anew: a new one may make a known one a duplicate. */
    @Transactional
    public void judgePersonsOf(long runId) {
        judge(
                "person_reference in (select person_reference from certificate where run_id = :run)",
                Map.of("run", runId));
    }

    /** Judges every certificate anew that one of the decisions is about. */
    @Transactional
    public void judgeCourses(Collection<CourseDecision> decisions) {
        Set<String> courseKeys = decisions.stream()
                .map(CourseDecision::courseKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        String[] titleKeys = decisions.stream()
                .map(CourseDecision::titleKey)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        String[] courseNumbers = jdbc
                .sql("select distinct course_number from certificate where course_number is not null")
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(written -> courseKeys.contains(String.valueOf(CourseDecision.key(written))))
                .toArray(String[]::new);
        judge(
                "title_key = any(:titles) or course_number = any(:courses)",
                Map.of("titles", titleKeys, "courses", courseNumbers));
    }

    /** Judges every certificate anew that was judged by older rules. */
    @Transactional
    void judgeOutdated() {
        judge(
                "id in (select certificate_id from judgement where mandate_id = :current and rule_version <> :version)",
                Map.of("current", mandate.id(), "version", findings.version()));
    }

    /** What the rules of today say of certificates that were judged by older ones, without storing it. */
    Map<JudgedFacts, ContentJudgement> outdated() {
        Map<JudgedFacts, ContentJudgement> judgements = new LinkedHashMap<>();
        List<JudgedFacts> certificates = jdbc.sql(
                        JudgedFacts.SELECT
                                + " where id in (select certificate_id from judgement where mandate_id = :mandate and rule_version <> :version) order by id")
                .param("mandate", mandate.id())
                .param("version", findings.version())
                .query(JudgedFacts::of)
                .list();
        forEach(certificates, judgements::put);
        return judgements;
    }

    private void judge(String condition, Map<String, Object> parameters) {
        List<JudgedFacts> certificates = jdbc.sql(JudgedFacts.SELECT + " where " + condition + " order by id")
                .params(parameters)
                .query(JudgedFacts::of)
                .list();
        jdbc.sql("delete from judgement where mandate_id = :mandate and certificate_id = any(:certificates)")
                .param("mandate", mandate.id())
                .param(
                        "certificates",
                        certificates.stream().map(JudgedFacts::id).toArray(Long[]::new))
                .update();
        store(certificates);
    }

    private void store(List<JudgedFacts> certificates) {
        String version = findings.version();
        List<List<? extends @Nullable Object>> rows = new ArrayList<>(certificates.size());
        forEach(
                certificates,
                (certificate, judgement) -> rows.add(asList(
                        certificate.id(),
                        mandate.id(),
                        version,
                        judgement.outcome(),
                        judgement.countedForLeaders(),
                        judgement.countedForStaff(),
                        judgement.fulfilsForLeaders(),
                        judgement.fulfilsForStaff(),
                        judgement.reason())));
        JUDGEMENTS.write(dataSource, rows);
    }

    private void forEach(List<JudgedFacts> certificates, BiConsumer<JudgedFacts, ContentJudgement> taker) {
        KnownDecisions known = courses.known();
        Map<String, ContentFinding> byTitle = findings.of(
                certificates.stream().map(JudgedFacts::title).distinct().toList());
        for (JudgedFacts certificate : certificates) {
            taker.accept(certificate, CertificateRule.judge(mandate, facts(certificate, byTitle, known)));
        }
    }

    /** R16: what a person or the catalogue decided comes before the rule lists. */
    private static CertificateFacts facts(
            JudgedFacts certificate, Map<String, ContentFinding> byTitle, KnownDecisions known) {
        @Nullable Integer announced = known.minutes(certificate).orElse(null);
        return known.content(certificate)
                .map(decision -> certificate.with(decision, announced))
                .orElseGet(() -> certificate.with(Objects.requireNonNull(byTitle.get(certificate.title())), announced));
    }
}
