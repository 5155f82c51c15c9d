package org.safetynets.gateway.routing;

import java.util.List;
import org.safetynets.gateway.GatewaySettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.config.HttpClientProperties;
import org.springframework.cloud.gateway.filter.NettyRoutingFilter;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.netty.http.client.HttpClient;

/**
 * The library's way of sending, with one pass over the headers instead of one for each concern, and
 * with a limit on silence that the connection itself keeps, which costs no timer per request.
 */
@Component
class Sending extends NettyRoutingFilter {

    private final HttpClient patient;
    private final HttpClient timed;
    private final List<HttpHeadersFilter> headers;

    Sending(
            HttpClient client,
            ObjectProvider<List<HttpHeadersFilter>> unused,
            HttpClientProperties properties,
            GatewaySettings settings,
            RelayedHeaders relayed,
            AnsweredHeaders answered) {
        super(client, unused, properties);
        this.patient = client;
        this.timed = client.responseTimeout(settings.answerWithin());
        this.headers = List.of(relayed, answered);
    }

    @Override
    public List<HttpHeadersFilter> getHeadersFilters() {
        return headers;
    }

    @Override
    protected HttpClient getHttpClient(Route route, ServerWebExchange exchange) {
        return route.getId().equals(Routes.STREAM) ? patient : timed;
    }
}
