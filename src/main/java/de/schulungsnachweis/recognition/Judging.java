package de.schulungsnachweis.recognition;

import static java.util.Arrays.asList;

import de.schulungsnachweis.access.TableCopy;
import de.schulungsnachweis.mandate.InstalledMandates;
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
import java.util.OptionalLong;
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
    private final InstalledMandates mandates;
    private final TitleFindings findings;
    private final CourseDecisions courses;

    Judging(
            JdbcClient jdbc,
            DataSource dataSource,
            InstalledMandates mandates,
            TitleFindings findings,
            CourseDecisions courses) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.mandates = mandates;
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
        judgeAll(
                "person_reference in (select unnest(:references))",
                Map.of("references", references.toArray(String[]::new)));
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
        judgeAll(
                "title_key = any(:titles) or course_number = any(:courses)",
                Map.of("titles", titleKeys, "courses", courseNumbers));
    }

    /** Judges every certificate anew that was judged by older rules. */
    @Transactional
    void judgeOutdated() {
        for (Mandate mandate : mandates.all()) {
            judge(
                    mandate,
                    "id in (select certificate_id from judgement where mandate_id = :current and rule_version <> :version)",
                    Map.of("current", mandate.id(), "version", findings.version(mandate)));
        }
    }

    /** What the rules of today say of certificates that were judged by older ones, without storing it. */
    Map<JudgedFacts, ContentJudgement> outdated(Mandate mandate) {
        Map<JudgedFacts, ContentJudgement> judgements = new LinkedHashMap<>();
        List<JudgedFacts> certificates = jdbc.sql(
                        JudgedFacts.SELECT
                                + " where id in (select certificate_id from judgement where mandate_id = :mandate and rule_version <> :version) order by id")
                .param("mandate", mandate.id())
                .param("version", findings.version(mandate))
                .query(JudgedFacts::of)
                .list();
        forEach(mandate, certificates, judgements::put);
        return judgements;
    }

    /**
     * Judges the next certificates that were never judged by a mandate, because it was installed after them.
     *
     * <p>Works in the caller's transaction. Instances that do so at the same time take turns, and so do imports: each certificate
     * is judged once.
     *
     * @param after the last certificate that was looked at; 0 at the beginning
     * @return the last one of these; empty where none is left
     */
    OptionalLong judgeNew(Mandate mandate, long after, int most) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('schulungsnachweis.judging'))")
                .query(row -> {});
        List<Long> found = jdbc.sql("""
                        select c.id from certificate c
                        where c.id > :after and not exists (
                            select from judgement j where j.mandate_id = :mandate and j.certificate_id = c.id)
                        order by c.id limit :most
                        """)
                .param("after", after)
                .param("mandate", mandate.id())
                .param("most", most)
                .query((row, number) -> row.getLong("id"))
                .list();
        if (found.isEmpty()) {
            return OptionalLong.empty();
        }
        judge(mandate, "id = any(:found)", Map.of("found", found.toArray(Long[]::new)));
        return OptionalLong.of(found.getLast());
    }

    private void judgeAll(String condition, Map<String, Object> parameters) {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtext('schulungsnachweis.judging'))")
                .query(row -> {});
        mandates.all().forEach(mandate -> judge(mandate, condition, parameters));
    }

    private void judge(Mandate mandate, String condition, Map<String, Object> parameters) {
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
        store(mandate, certificates);
    }

    private void store(Mandate mandate, List<JudgedFacts> certificates) {
        String version = findings.version(mandate);
        List<List<? extends @Nullable Object>> rows = new ArrayList<>(certificates.size());
        forEach(
                mandate,
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

    private void forEach(
            Mandate mandate, List<JudgedFacts> certificates, BiConsumer<JudgedFacts, ContentJudgement> taker) {
        KnownDecisions known = courses.known(mandate);
        Map<String, ContentFinding> byTitle = findings.of(
                mandate,
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
