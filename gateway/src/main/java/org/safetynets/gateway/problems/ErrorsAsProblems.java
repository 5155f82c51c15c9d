package org.safetynets.gateway.problems;

import com.mongodb.MongoException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.time.Duration;
import org.safetynets.gateway.edge.BodyTooLargeException;
import org.safetynets.gateway.edge.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClientException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Turns whatever went wrong into a problem; only what is our own fault is logged with its trace.
 */
@Component
@Order(-2)
final class ErrorsAsProblems implements ErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorsAsProblems.class);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Problems problems;

    ErrorsAsProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        return switch (error) {
            case ResponseStatusException known -> known(exchange, known);
            case BodyTooLargeException large ->
                    problems.answer(exchange, HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
            case ReadTimeoutException late ->
                    problems.answer(exchange, HttpStatus.GATEWAY_TIMEOUT, "request-timeout");
            case CallNotPermittedException open -> answerUnavailable(exchange);
            case IOException unreachable -> unavailable(exchange, error);
            case WebClientException keycloak -> unavailable(exchange, error);
            case MongoException store -> unavailable(exchange, error);
            default -> bug(exchange, error);
        };
    }

    private Mono<Void> known(ServerWebExchange exchange, ResponseStatusException known) {
        var name =
                switch (known.getStatusCode().value()) {
                    case 400 -> "invalid-request";
                    case 404 -> "not-found";
                    case 405 -> "method-not-allowed";
                    case 406 -> "not-acceptable";
                    case 413 -> "body-too-large";
                    case 415 -> "unsupported-media-type";
                    case 504 -> "request-timeout";
                    default -> "";
                };
        return name.isEmpty()
                ? bug(exchange, known)
                : problems.answer(
                        exchange, HttpStatus.valueOf(known.getStatusCode().value()), name);
    }

    private Mono<Void> unavailable(ServerWebExchange exchange, Throwable error) {
        LOG.warn("[{}] not available: {}", RequestId.of(exchange), error.toString());
        return answerUnavailable(exchange);
    }

    private Mono<Void> answerUnavailable(ServerWebExchange exchange) {
        return problems.answer(
                exchange, HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", SOON);
    }

    private Mono<Void> bug(ServerWebExchange exchange, Throwable error) {
        LOG.error("[{}] failed", RequestId.of(exchange), error);
        return problems.answer(exchange, HttpStatus.INTERNAL_SERVER_ERROR, "internal-error");
    }
}
