package de.schulungsnachweis.front.evaluation;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.evaluation.outlook.Outlook;
import de.schulungsnachweis.evaluation.outlook.OutlookCsv;
import de.schulungsnachweis.evaluation.outlook.OutlookReport;
import de.schulungsnachweis.evaluation.outlook.OutlookWorkbook;
import de.schulungsnachweis.evaluation.outlook.SampleOrder;
import de.schulungsnachweis.front.page.Downloads;
import de.schulungsnachweis.mandate.Mandate;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What is asked after the table, of the city or of the own units, as two pages, a workbook and CSV. */
@Controller
@PreAuthorize("hasAnyRole('HUMAN_RESOURCES', 'TRAINING_OFFICER')")
class OutlookController {

    private final OutlookReport report;
    private final Mandate mandate;
    private final AuditTrail audit;
    private final Clock clock;

    OutlookController(OutlookReport report, Mandate mandate, AuditTrail audit, Clock clock) {
        this.report = report;
        this.mandate = mandate;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/auswertung/ausblick")
    String need(@ModelAttribute SampleForm form, Model model) {
        return show(seen(form, AuditAction.EVALUATION_SEEN, report::need), false, model);
    }

    @GetMapping("/auswertung/pruefung")
    String check(@ModelAttribute SampleForm form, Model model) {
        return show(seen(form, AuditAction.EVALUATION_SEEN, report::check), true, model);
    }

    private static String show(Outlook outlook, boolean checking, Model model) {
        model.addAttribute("scope", CurrentScope.get());
        model.addAttribute("outlook", outlook);
        model.addAttribute("checking", checking);
        return "auswertung/ausblick";
    }

    @GetMapping("/auswertung/ausblick.xlsx")
    ResponseEntity<byte[]> workbook(@ModelAttribute SampleForm form) throws IOException {
        Outlook outlook = seen(form, AuditAction.EVALUATION_EXPORTED, report::read);
        return Downloads.workbook(name(outlook) + ".xlsx", out -> OutlookWorkbook.write(outlook, out));
    }

    @GetMapping("/auswertung/ausblick.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute SampleForm form) throws IOException {
        Outlook outlook = seen(form, AuditAction.EVALUATION_EXPORTED, report::read);
        return Downloads.csv(name(outlook) + ".csv", out -> OutlookCsv.write(outlook, out));
    }

    private Outlook seen(SampleForm form, AuditAction action, Question question) {
        LocalDate today = LocalDate.now(clock);
        Outlook outlook = question.answer(mandate.windowEnd(), today, form.order(today));
        String subject = "ausblick:" + outlook.asOf() + ":" + outlook.sample().seed() + ":"
                + outlook.sample().percent();
        audit.record(action, subject);
        if (outlook.namesPersons()) {
            audit.record(AuditAction.PERSONS_SEEN, subject);
        }
        return outlook;
    }

    private static String name(Outlook outlook) {
        return "ausblick-" + outlook.asOf();
    }

    /** All that is asked after the table, or a part of it. */
    private interface Question {

        Outlook answer(LocalDate asOf, LocalDate today, SampleOrder order);
    }

    /**
     * How the sample is drawn.
     *
     * @param zufallszahl the seed; null for one that stays the same for a day
     * @param prozent null for the usual
     */
    record SampleForm(@Nullable Long zufallszahl, @Nullable Integer prozent) {

        SampleOrder order(LocalDate today) {
            return new SampleOrder(
                    Objects.requireNonNullElse(zufallszahl, today.toEpochDay()),
                    Objects.requireNonNullElse(prozent, SampleOrder.USUAL_PERCENT));
        }
    }
}
