package de.schulungsnachweis.evaluation.outlook;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what is asked after the table, of the city or of the own units (R25). */
@Service
public class OutlookReport {

    private final Evaluations evaluations;
    private final OutlookQuery query;
    private final LocalDate conceptDay;

    /** @param conceptDay the day on which the concept was adopted, for "completed before" */
    OutlookReport(
            Evaluations evaluations,
            OutlookQuery query,
            @Value("${schulungsnachweis.evaluation.concept-day}") LocalDate conceptDay) {
        this.evaluations = evaluations;
        this.query = query;
        this.conceptDay = conceptDay;
    }

    /**
     * Everything as of a day.
     *
     * @param today a training that ends later is not over yet (R11)
     * @param order how the sample is drawn
     */
    @Transactional(readOnly = true)
    public Outlook read(LocalDate asOf, LocalDate today, SampleOrder order) {
        Evaluation evaluation = evaluations.evaluate(asOf, today, List.of());
        OutlookQuery.Counted counted = query.counted(asOf, today, conceptDay, order);
        List<SampledCertificate> certificates = query.certificates(counted.samples());
        OutlookTables tables = new OutlookTables(evaluation);
        List<OutlookTable> all = new ArrayList<>(List.of(
                tables.seats(),
                tables.shares(),
                tables.traits(counted.traits(), conceptDay),
                tables.progress(query.interim()),
                SampleTables.numbers(evaluation, counted.traits(), counted.samples(), order)));
        if (!certificates.isEmpty()) {
            all.add(SampleTables.certificates(certificates));
        }
        return new Outlook(asOf, today, order, all, !certificates.isEmpty(), evaluation.example());
    }
}
