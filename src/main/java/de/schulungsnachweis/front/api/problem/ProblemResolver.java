package de.schulungsnachweis.front.api.problem;

import de.schulungsnachweis.access.FailureTrace;
import de.schulungsnachweis.evaluation.round.Refusal;
import de.schulungsnachweis.evaluation.round.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

/** Answers whatever fails under {@code /api/} with problem details; pages keep their own error pages. */
final class ProblemResolver implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

    private final JsonMapper mapper = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/") || response.isCommitted()) {
            return null;
        }
        ProblemDetail problem = problem(failure);
        problem.setInstance(URI.create(request.getRequestURI()));
        if (problem.getStatus() == HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            LOG.error("Request failed:\n{}", FailureTrace.of(failure));
        }
        if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        write(problem, response);
        return new ModelAndView();
    }

    private void write(ProblemDetail problem, HttpServletResponse response) {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, "de");
        try {
            response.getOutputStream().write(mapper.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemDetail problem(Exception failure) {
        return switch (failure) {
            case RefusedException refused -> refused(refused.refusal());
            case InvalidInputException invalid ->
                invalid(invalid.field(), Objects.requireNonNullElse(invalid.getMessage(), ""));
            case MethodArgumentTypeMismatchException mismatch ->
                invalid(mismatch.getName(), "Dieser Wert kann nicht gelesen werden.");
            case MissingServletRequestParameterException missing ->
                invalid(missing.getParameterName(), "Dieser Wert fehlt.");
            case HttpMessageNotReadableException unreadable ->
                unreadable(unreadable).problem();
            case AuthenticationException unknown -> ProblemKind.NOT_SIGNED_IN.problem();
            case AccessDeniedException denied -> ProblemKind.NOT_ALLOWED.problem();
            default -> other(failure);
        };
    }

    private static ProblemKind unreadable(HttpMessageNotReadableException failure) {
        return failure.getMostSpecificCause() instanceof StreamConstraintsException
                ? ProblemKind.TOO_LARGE
                : ProblemKind.INVALID_INPUT;
    }

    private static ProblemDetail other(Exception failure) {
        return failure instanceof ErrorResponse known
                ? ProblemKind.of(known.getStatusCode()).problem()
                : ProblemKind.INTERNAL.problem();
    }

    private static ProblemDetail invalid(String field, String message) {
        ProblemDetail problem = ProblemKind.INVALID_INPUT.problem();
        problem.setDetail(field + ": " + message);
        problem.setProperty("field", field);
        return problem;
    }

    private static ProblemDetail refused(Refusal refusal) {
        HttpStatus status = switch (refusal) {
            case DUE_DAY_PASSED, NAME_MISSING, DAY_IN_FUTURE, REASON_MISSING -> HttpStatus.UNPROCESSABLE_CONTENT;
            case ALREADY_OPEN,
                    CLOSED,
                    NOT_PREPARED,
                    LIST_MISSING,
                    GROUP_MISSING,
                    NOT_RELEASED,
                    NOTHING_RELEASED,
                    NOT_COMPARABLE -> HttpStatus.CONFLICT;
        };
        return ProblemKind.problem(status, refusal.name(), "Das geht jetzt nicht", refusal.text());
    }
}
