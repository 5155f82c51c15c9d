package org.safetynets.platform.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.platform.persistence.TooContendedException;
import org.safetynets.platform.persistence.TransactionRetry;
import org.safetynets.platform.web.IdempotencyFilter;
import org.safetynets.platform.web.PreconditionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error that leaves a controller, as a problem of the catalogue. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    public ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedException e, HttpServletRequest request) {
        var problem = problems.of(e.refusal(), HttpStatus.CONFLICT, request.getRequestURI());
        return as(problem, ResponseEntity.status(problem.getStatus()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFound(NotFoundException e, HttpServletRequest request) {
        return answer("not-found", HttpStatus.NOT_FOUND, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> forbidden(ForbiddenException e, HttpServletRequest request) {
        return answer("forbidden", HttpStatus.FORBIDDEN, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> precondition(
            PreconditionException e, HttpServletRequest request) {
        return answer(e.problem(), e.status(), request);
    }

    /** A version that stays stale through the retries, or a unique key taken a moment ago. */
    @ExceptionHandler({StaleVersionException.class, DuplicateKeyException.class})
    ResponseEntity<ProblemDetail> concurrent(RuntimeException e, HttpServletRequest request) {
        if (TransactionRetry.isTransient(e)) {
            request.setAttribute(IdempotencyFilter.TRANSIENT, true);
        }
        return answer("concurrent-change", HttpStatus.CONFLICT, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> contended(TooContendedException e, HttpServletRequest request) {
        return tryAgain(request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(BodyTooLargeException e, HttpServletRequest request) {
        return answer("body-too-large", HttpStatus.CONTENT_TOO_LARGE, request);
    }

    private ResponseEntity<ProblemDetail> tryAgain(HttpServletRequest request) {
        var problem =
                problems.of("try-again", HttpStatus.SERVICE_UNAVAILABLE, request.getRequestURI());
        return as(
                problem,
                ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, "1"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidRequestException e, HttpServletRequest request) {
        return invalid(e.errors(), request.getRequestURI());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongType(
            MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return invalid(
                List.of(new FieldError(e.getName(), "is not valid")), request.getRequestURI());
    }

    /** The server reads parameters when they are first asked for, and only then finds them bad. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(
            InvalidParameterException e, HttpServletRequest request) {
        return invalid(
                List.of(new FieldError("", "the parameters cannot be read")),
                request.getRequestURI());
    }

    /** Parts are read before it is known whether the address takes any. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> noParts(MultipartException e, HttpServletRequest request) {
        if (bodyTooLarge(e)) {
            return answer("body-too-large", HttpStatus.CONTENT_TOO_LARGE, request);
        }
        return invalid(
                List.of(new FieldError("", "the body is not well-formed multipart/form-data")),
                request.getRequestURI());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bug(Exception e, HttpServletRequest request) {
        if (TransactionRetry.isTransient(e)) {
            request.setAttribute(IdempotencyFilter.TRANSIENT, true);
            return tryAgain(request);
        }
        if (bodyTooLarge(e)) {
            return answer("body-too-large", HttpStatus.CONTENT_TOO_LARGE, request);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return answer("internal-error", HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var path = ((ServletWebRequest) request).getRequest().getRequestURI();
        var problem =
                switch (e) {
                    case MethodArgumentNotValidException it ->
                            problems.invalid(BadInput.errors(it), status, path);
                    case HandlerMethodValidationException it ->
                            problems.invalid(BadInput.errors(it), status, path);
                    case MissingRequestValueException it ->
                            problems.invalid(BadInput.errors(it), status, path);
                    case HttpMessageNotReadableException it when bodyTooLarge(it) ->
                            problems.of("body-too-large", HttpStatus.CONTENT_TOO_LARGE, path);
                    case HttpMessageNotReadableException it ->
                            problems.invalid(BadInput.errors(it), status, path);
                    default -> problems.of(name(status), status, path);
                };
        var typed = new HttpHeaders(headers);
        typed.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return super.handleExceptionInternal(
                e, problem, typed, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    private static boolean bodyTooLarge(Throwable e) {
        for (Throwable it = e; it != null; it = it.getCause()) {
            if (it instanceof BodyTooLargeException) {
                return true;
            }
        }
        return false;
    }

    private static String name(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "body-too-large";
            case 415 -> "unsupported-media-type";
            case 503 -> "service-unavailable";
            default -> status.is4xxClientError() ? "invalid-request" : "internal-error";
        };
    }

    private ResponseEntity<ProblemDetail> invalid(List<FieldError> errors, String path) {
        var problem = problems.invalid(errors, HttpStatus.BAD_REQUEST, path);
        return as(problem, ResponseEntity.badRequest());
    }

    private ResponseEntity<ProblemDetail> answer(
            String name, HttpStatus status, HttpServletRequest request) {
        return as(
                problems.of(name, status, request.getRequestURI()), ResponseEntity.status(status));
    }

    /** Whatever was to be accepted: a problem left out for that would tell nothing at all. */
    private static ResponseEntity<ProblemDetail> as(
            ProblemDetail problem, ResponseEntity.BodyBuilder answer) {
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
