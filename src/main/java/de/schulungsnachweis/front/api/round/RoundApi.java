package de.schulungsnachweis.front.api.round;

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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asking for the evaluation and closing it (R23). */
@RestController
@RequestMapping(path = "/api/v1/rounds", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Abfragen")
class RoundApi {

    private final Rounds rounds;
    private final Clock clock;

    RoundApi(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('HUMAN_RESOURCES', 'TRAINING_OFFICER')")
    @Operation(summary = "Alle Abfragen, die neueste zuerst")
    ResponseEntity<Page<RoundBody>> listRounds(
            @RequestParam(defaultValue = Paging.FIRST) int page,
            @RequestParam(defaultValue = Paging.USUAL_SIZE) int size,
            HttpServletRequest request) {
        Paging paging = new Paging(page, size);
        List<Round> all = rounds.all();
        return Page.of(paging, paging.of(all), all.size(), RoundBody::of).answer(request);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('HUMAN_RESOURCES', 'TRAINING_OFFICER')")
    @Operation(summary = "Eine Abfrage")
    RoundBody getRound(@PathVariable long id) {
        return RoundBody.of(rounds.find(id).orElseThrow(Given::notFound));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasRole('HUMAN_RESOURCES')")
    @Operation(
            summary = "Die Auswertung von allen Organisationseinheiten anfordern",
            description = "Es kann nur eine Abfrage zugleich laufen. „kind“ ist INTERIM (Zwischenstand) oder FINAL "
                    + "(Schlussmeldung).")
    ResponseEntity<RoundBody> openRound(@RequestBody RoundOrder order) {
        long id = rounds.open(
                Given.required("kind", order.kind()),
                Given.required("asOf", order.asOf()),
                Given.required("dueDay", order.dueDay()),
                LocalDate.now(clock));
        return ResponseEntity.created(URI.create("/api/v1/rounds/" + id)).body(getRound(id));
    }

    @PostMapping("/{id}/closing")
    @PreAuthorize("hasRole('HUMAN_RESOURCES')")
    @Operation(
            summary = "Eine Abfrage abschließen",
            description = "Die letzten Freigaben werden zur Tabelle der Stadt. Der Kopf „Location“ nennt ihre Fassung.")
    ResponseEntity<RoundBody> closeRound(@PathVariable long id) {
        getRound(id);
        long version = rounds.close(id, LocalDate.now(clock));
        return ResponseEntity.created(URI.create("/api/v1/versions/" + version)).body(getRound(id));
    }
}
