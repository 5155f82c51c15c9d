package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.platform.persistence.TooContendedException;
import org.safetynets.platform.problems.BodyTooLargeException;
import org.safetynets.platform.problems.ForbiddenException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.Problems;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.web.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Whatever goes wrong is answered by an OperationOutcome that tells the client, and no more. */
@Interceptor
@Component
public class FailureInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(FailureInterceptor.class);

    /** A small packed body may be endless inside, and how long a body may be is told beforehand. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_PROCESSED)
    public void refusePacked(HttpServletRequest request) {
        var packed = request.getHeader("Content-Encoding");
        if (packed != null && !packed.equalsIgnoreCase("identity")) {
            throw Outcomes.answer(
                    415, IssueType.NOTSUPPORTED, "Bodies are taken as they are, not compressed");
        }
    }

    /** Else HAPI would speak of a method that it has not found. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_PROCESSED)
    public void refuseBundles(HttpServletRequest request) {
        var path = request.getPathInfo();
        var atBase = path == null || path.equals("/");
        if (atBase && request.getMethod().equals("POST")) {
            throw Outcomes.answer(
                    400,
                    IssueType.NOTSUPPORTED,
                    "Transactions and batches are not taken: send each resource by itself");
        }
    }

    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public BaseServerResponseException answer(Throwable failure) {
        return chain(failure)
                .flatMap(FailureInterceptor::known)
                .findFirst()
                .orElseGet(() -> bug(failure));
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause);
    }

    private static Stream<BaseServerResponseException> known(Throwable failure) {
        return switch (failure) {
            case BodyTooLargeException it -> one(413, IssueType.TOOLONG, "The body is too large");
            case DataFormatException it -> one(400, IssueType.STRUCTURE, plain(it.getMessage()));
            case NotFoundException it -> one(404, IssueType.NOTFOUND, "There is no such thing");
            case ForbiddenException it -> one(403, IssueType.FORBIDDEN, "Not for you");
            case RefusedException it ->
                    one(422, IssueType.BUSINESSRULE, Problems.name(it.refusal().getClass()));
            case StaleVersionException it ->
                    one(409, IssueType.CONFLICT, "It is being changed by somebody else");
            case DuplicateKeyException it ->
                    one(409, IssueType.DUPLICATE, "It is being changed by somebody else");
            case TooContendedException it -> one(503, IssueType.TRANSIENT, "Try again in a moment");
            case AuthenticationException it -> Stream.of(withChallenge());
            case BaseServerResponseException it when it.getStatusCode() < 500 ->
                    Stream.of(worded(it));
            default -> Stream.empty();
        };
    }

    private static Stream<BaseServerResponseException> one(
            int status, IssueType type, String text) {
        return Stream.of(Outcomes.answer(status, type, text));
    }

    private static BaseServerResponseException withChallenge() {
        var answer = Outcomes.answer(401, IssueType.LOGIN, "An access token is needed");
        answer.addResponseHeader("WWW-Authenticate", "Bearer");
        return answer;
    }

    /** HAPI numbers its messages, which helps nobody outside. */
    private static BaseServerResponseException worded(BaseServerResponseException failure) {
        if (failure.getOperationOutcome() != null) {
            return failure;
        }
        return Outcomes.answer(
                failure.getStatusCode(),
                type(failure.getStatusCode()),
                plain(failure.getMessage()));
    }

    private static IssueType type(int status) {
        return switch (status) {
            case 403 -> IssueType.FORBIDDEN;
            case 404, 410 -> IssueType.NOTFOUND;
            case 405, 501 -> IssueType.NOTSUPPORTED;
            case 409, 412 -> IssueType.CONFLICT;
            default -> IssueType.INVALID;
        };
    }

    private static String plain(@Nullable String message) {
        var text = message == null ? "The request is not valid" : message;
        return text.replaceAll("HAPI-\\d+: ", "").lines().findFirst().orElse("");
    }

    private static BaseServerResponseException bug(Throwable failure) {
        LOG.error("A request to the FHIR server failed", failure);
        return Outcomes.answer(
                500, IssueType.EXCEPTION, Outcomes.wentWrong(String.valueOf(RequestId.current())));
    }
}
