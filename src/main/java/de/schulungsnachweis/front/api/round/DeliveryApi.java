package de.schulungsnachweis.front.api.round;

import de.schulungsnachweis.evaluation.round.Deliveries;
import de.schulungsnachweis.evaluation.round.Delivery;
import de.schulungsnachweis.evaluation.round.Round;
import de.schulungsnachweis.evaluation.round.Rounds;
import de.schulungsnachweis.front.api.part.Page;
import de.schulungsnachweis.front.api.part.Paging;
import de.schulungsnachweis.front.api.problem.Given;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the units deliver in a round. */
@RestController
@RequestMapping(path = "/api/v1/rounds/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Meldungen")
class DeliveryApi {

    private final Rounds rounds;
    private final Deliveries deliveries;
    private final Clock clock;

    DeliveryApi(Rounds rounds, Deliveries deliveries, Clock clock) {
        this.rounds = rounds;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @GetMapping("/deliveries")
    @PreAuthorize("hasAnyRole('HUMAN_RESOURCES', 'TRAINING_OFFICER')")
    @Operation(summary = "Wie weit die Organisationseinheiten sind, in der Reihenfolge ihrer Codes")
    ResponseEntity<Page<DeliveryBody>> listDeliveries(
            @PathVariable long id,
            @RequestParam(defaultValue = Paging.FIRST) int page,
            @RequestParam(defaultValue = Paging.USUAL_SIZE) int size,
            HttpServletRequest request) {
        Paging paging = new Paging(page, size);
        List<Delivery> all = deliveries.of(round(id));
        return Page.of(paging, paging.of(all), all.size(), DeliveryBody::of).answer(request);
    }

    @PutMapping(path = "/preparation", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasRole('TRAINING_OFFICER')")
    @Operation(
            summary = "Die Meldung einer eigenen Organisationseinheit vorbereiten",
            description = "Ersetzt eine frühere Vorbereitung.")
    DeliveryBody prepareDelivery(@PathVariable long id, @RequestBody DeliveryOrder order) {
        String unit = Given.ownUnit(order.unit());
        Round round = round(id);
        deliveries.prepare(id, unit, order.signature(), order.remarkText(), LocalDate.now(clock));
        return DeliveryBody.of(deliveries.of(round, unit).orElseThrow(Given::notFound));
    }

    @PostMapping(path = "/releases", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasRole('TRAINING_OFFICER')")
    @Operation(
            summary = "Die Meldung einer eigenen Organisationseinheit freigeben",
            description = "Hält den heutigen Stand fest. „name“ ist, wer für die Richtigkeit einsteht. Jeder Aufruf "
                    + "ist eine eigene Fassung, der Kopf „Location“ nennt sie.")
    ResponseEntity<DeliveryBody> releaseDelivery(@PathVariable long id, @RequestBody DeliveryOrder order) {
        String unit = Given.ownUnit(order.unit());
        Round round = round(id);
        long version = deliveries.release(id, unit, order.signature(), LocalDate.now(clock));
        return ResponseEntity.created(URI.create("/api/v1/versions/" + version))
                .body(DeliveryBody.of(deliveries.of(round, unit).orElseThrow(Given::notFound)));
    }

    @PostMapping(path = "/returns", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasRole('HUMAN_RESOURCES')")
    @Operation(
            summary = "Eine freigegebene Meldung zurückgeben",
            description = "Die Fassung bleibt, zählt in dieser Abfrage aber nicht mehr, bis die Organisationseinheit "
                    + "neu freigibt.")
    DeliveryBody returnDelivery(@PathVariable long id, @RequestBody ReturnOrder order) {
        String unit = Given.required("unit", order.unit());
        Round round = round(id);
        deliveries.giveBack(id, unit, Given.required("reason", order.reason()));
        return DeliveryBody.of(deliveries.of(round, unit).orElseThrow(Given::notFound));
    }

    private Round round(long id) {
        return rounds.find(id).orElseThrow(Given::notFound);
    }
}
