package org.safetynets.gateway.problems;

import java.time.Duration;
import java.util.LinkedHashMap;
import org.safetynets.contracts.ProblemCatalogue;
import org.safetynets.contracts.ProblemText;
import org.safetynets.gateway.edge.RequestId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with a problem type of the catalogue: RFC 9457 JSON, FHIR's own, or a page for people.
 */
@Component
public final class Problems {

    private final ProblemCatalogue catalogue = ProblemCatalogue.load();
    private final JsonMapper json = JsonMapper.shared();

    public Mono<Void> answer(ServerWebExchange exchange, HttpStatus status, String name) {
        var response = exchange.getResponse();
        if (!response.setStatusCode(status)) {
            // The answer has begun; cutting it off is all that is left to tell the client.
            return Mono.error(new IllegalStateException("Too late to answer " + name));
        }
        var text = catalogue.get(name);
        var headers = response.getHeaders();
        headers.setCacheControl("no-store");
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        byte[] body;
        if (Navigation.is(exchange.getRequest())) {
            headers.setContentType(MediaType.parseMediaType("text/html;charset=UTF-8"));
            body = page(exchange, text);
        } else if (FhirOutcome.isWanted(exchange.getRequest())) {
            headers.setContentType(FhirOutcome.TYPE);
            body = json.writeValueAsBytes(FhirOutcome.of(status, text));
        } else {
            headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
            body = json(exchange, status, text);
        }
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    public Mono<Void> answer(
            ServerWebExchange exchange, HttpStatus status, String name, Duration retryAfter) {
        var seconds = Math.max(1, retryAfter.plusMillis(999).toSeconds());
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return answer(exchange, status, name);
    }

    private static byte[] page(ServerWebExchange exchange, ProblemText text) {
        var retryAfter = exchange.getResponse().getHeaders().getFirst(HttpHeaders.RETRY_AFTER);
        return BusyPage.fits(text.name()) && retryAfter != null
                ? BusyPage.of(retryAfter)
                : ProblemPage.of(text, RequestId.of(exchange));
    }

    private byte[] json(ServerWebExchange exchange, HttpStatus status, ProblemText text) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", text.type());
        problem.put("title", text.title());
        problem.put("status", status.value());
        problem.put("detail", text.detail());
        problem.put("instance", exchange.getRequest().getURI().getRawPath());
        problem.put("requestId", RequestId.of(exchange));
        return json.writeValueAsBytes(problem);
    }
}
