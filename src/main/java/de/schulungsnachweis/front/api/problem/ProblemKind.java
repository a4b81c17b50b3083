package de.schulungsnachweis.front.api.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** The problems that every call may meet. Their types are a promise to other programs: they are never renamed. */
enum ProblemKind {
    INVALID_INPUT(HttpStatus.BAD_REQUEST, "Die Anfrage ist unvollständig oder falsch", "Bitte prüfen Sie die Angaben."),
    NOT_SIGNED_IN(
            HttpStatus.UNAUTHORIZED,
            "Nicht angemeldet",
            "Es fehlt ein gültiges Token der zentralen Anmeldung. Bitte senden Sie es im Kopf „Authorization“."),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "Nicht erlaubt", "Die Rollen dieses Tokens reichen für diesen Aufruf nicht aus."),
    NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "Nicht gefunden",
            "Das gibt es nicht, oder es gehört nicht zu Ihren Organisationseinheiten."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "Methode nicht möglich",
            "Unter dieser Adresse gibt es diese Methode nicht."),
    TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "Die Anfrage ist zu groß",
            "Die Angaben dieses Aufrufs passen in wenige Kilobyte. Bitte prüfen Sie, was gesendet wird."),
    FORMAT_NOT_OFFERED(
            HttpStatus.NOT_ACCEPTABLE,
            "Dieses Format gibt es nicht",
            "Die gewünschten Formate im Kopf „Accept“ kann der Dienst hier nicht liefern."),
    FORMAT_NOT_READABLE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "Dieses Format kann nicht gelesen werden",
            "Bitte senden Sie die Angaben als „application/json“."),
    INTERNAL(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Fehler im Dienst",
            "Der Dienst konnte die Anfrage nicht bearbeiten. Es wurde nichts geändert.");

    private static final String NAMESPACE = "urn:schulungsnachweis:problem:";

    private final HttpStatus status;
    private final String title;
    private final String detail;

    ProblemKind(HttpStatus status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The kind for a status of the web framework; {@link #INVALID_INPUT} for other faults of the caller. */
    static ProblemKind of(HttpStatusCode status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status.value() == status.value())
                .findFirst()
                .orElse(status.is4xxClientError() ? INVALID_INPUT : INTERNAL);
    }

    ProblemDetail problem() {
        return problem(status, name(), title, detail);
    }

    /** A problem of one kind of step, for example {@code NOT_PREPARED}. */
    static ProblemDetail problem(HttpStatus status, String code, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(NAMESPACE + code.toLowerCase(Locale.ROOT).replace('_', '-')));
        problem.setTitle(title);
        return problem;
    }
}
