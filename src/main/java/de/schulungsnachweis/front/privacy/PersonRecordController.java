package de.schulungsnachweis.front.privacy;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.front.page.Downloads;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.privacy.PersonRecord;
import de.schulungsnachweis.privacy.PersonRecordWorkbook;
import de.schulungsnachweis.privacy.PersonRecords;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What is stored about a person, for the person (Art. 15 GDPR). The number travels in forms, never in an address. */
@Controller
@PreAuthorize("hasRole('TRAINING_OFFICER')")
class PersonRecordController {

    private final PersonRecords records;
    private final MessageSource messages;
    private final Mandate mandate;

    PersonRecordController(PersonRecords records, MessageSource messages, Mandate mandate) {
        this.records = records;
        this.messages = messages;
        this.mandate = mandate;
    }

    @GetMapping("/auskunft")
    String ask() {
        return "auskunft";
    }

    /** A number of another unit gets the same answer as one that nobody has. */
    @PostMapping("/auskunft")
    String show(@RequestParam(defaultValue = "") String personalnummer, Model model, HttpServletResponse response) {
        Optional<PersonRecord> found = records.find(personalnummer, AuditAction.PERSON_DATA_SEEN);
        if (found.isEmpty()) {
            model.addAttribute("errors", Map.of("personalnummer", "record.unknown"));
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("number", personalnummer);
        found.ifPresent(person -> model.addAttribute("record", person));
        return "auskunft";
    }

    /** Nobody is lost who is in no unit any more (R26a). */
    @GetMapping("/auskunft/ohne-einheit")
    String withoutUnit(Model model) {
        model.addAttribute("persons", records.withoutUnit());
        return "ohne-einheit";
    }

    @PostMapping("/auskunft.xlsx")
    ResponseEntity<byte[]> workbook(@RequestParam(defaultValue = "") String personalnummer) throws IOException {
        PersonRecord found = records.find(personalnummer, AuditAction.PERSON_DATA_EXPORTED)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Downloads.workbook("auskunft.xlsx", out -> PersonRecordWorkbook.write(found, explanations(), out));
    }

    private List<String> explanations() {
        return Stream.of(
                        "record.purpose",
                        "record.origin",
                        "record.recipients",
                        "record.retention",
                        "record.rights",
                        "record.notHere")
                .map(key -> messages.getMessage(key, new Object[] {mandate.title()}, Locale.GERMANY))
                .toList();
    }
}
