package org.safetynets.gateway.routing;

import java.util.Locale;
import org.safetynets.gateway.edge.AnswerHeaders;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** What of a service's answer goes on to the caller: all but what the gateway has said itself. */
@Component
final class AnsweredHeaders implements HttpHeadersFilter {

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        var answered = new HttpHeaders();
        var perConnection = ConnectionHeaders.of(input);
        input.forEach(
                (name, values) -> {
                    var key = name.toLowerCase(Locale.ROOT);
                    if (!perConnection.contains(key) && !AnswerHeaders.OURS.contains(key)) {
                        answered.put(name, values);
                    }
                });
        AnswerHeaders.YIELDING.stream()
                .filter(answered::containsHeader)
                .forEach(exchange.getResponse().getHeaders()::remove);
        return answered;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.RESPONSE;
    }
}
