package de.schulungsnachweis.evaluation.outlook;

import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.Figures;
import de.schulungsnachweis.evaluation.UnitLine;
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
        Figures figures = evaluations.figures(asOf, today);
        List<OutlookTable> tables = new ArrayList<>(needed(figures));
        tables.addAll(checked(asOf, today, order, figures.lines()));
        return outlook(asOf, today, order, tables, figures.example());
    }

    /** What is still needed, of whom, and what has moved. */
    @Transactional(readOnly = true)
    public Outlook need(LocalDate asOf, LocalDate today, SampleOrder order) {
        Figures figures = evaluations.figures(asOf, today);
        return outlook(asOf, today, order, needed(figures), figures.example());
    }

    /** With what a check begins: what is special, and the sample. */
    @Transactional(readOnly = true)
    public Outlook check(LocalDate asOf, LocalDate today, SampleOrder order) {
        List<OutlookTable> tables = checked(asOf, today, order, evaluations.lines(asOf));
        return outlook(asOf, today, order, tables, evaluations.example());
    }

    private List<OutlookTable> needed(Figures figures) {
        OutlookTables tables = new OutlookTables(figures);
        return List.of(tables.seats(), tables.shares(), tables.progress(query.interim()));
    }

    private List<OutlookTable> checked(LocalDate asOf, LocalDate today, SampleOrder order, List<UnitLine> units) {
        OutlookQuery.Counted counted = query.counted(asOf, today, conceptDay, order);
        List<SampledCertificate> certificates = query.certificates(counted.samples());
        SampleTables tables = new SampleTables(units, counted);
        List<OutlookTable> all = new ArrayList<>(List.of(tables.traits(conceptDay), tables.numbers(order)));
        if (!certificates.isEmpty()) {
            all.add(SampleTables.certificates(certificates));
        }
        return all;
    }

    private static Outlook outlook(
            LocalDate asOf, LocalDate today, SampleOrder order, List<OutlookTable> tables, boolean example) {
        boolean namesPersons = tables.stream().anyMatch(table -> table.id().equals(SampleTables.PERSONS));
        return new Outlook(asOf, today, order, tables, namesPersons, example);
    }
}
