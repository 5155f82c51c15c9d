package org.safetynets.gateway.edge;

import java.util.List;
import org.safetynets.gateway.GatewaySettings;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Refuses bodies that are too large: by what they announce, else while they stream through. Files
 * of an import may be larger than anything else.
 */
@Component
final class BodyLimit implements GlobalFilter, Ordered {

    /** By the API, and by the page that hands a file on to it. */
    private static final List<PathPattern> IMPORTS =
            OwnPaths.patterns("/api/identity/imports", "/network/imports");

    /** Files of training, by the API and by the pages that hand them on to it. */
    private static final List<PathPattern> UPLOADS =
            OwnPaths.patterns(
                    "/api/training/organizations/{organizationId}/files",
                    "/organizations/{organizationId}/cohorts/{cohortId}/materials",
                    "/organizations/{organizationId}/cohorts/{cohortId}/assignments/{assignmentId}/submissions",
                    "/organizations/{organizationId}/enrolments/{enrolmentId}/certificates");

    private final long mostOfAny;
    private final long mostOfImport;
    private final long mostOfUpload;

    BodyLimit(GatewaySettings settings) {
        this.mostOfAny = settings.maxBody().toBytes();
        this.mostOfImport = settings.maxImport().toBytes();
        this.mostOfUpload = settings.maxUpload().toBytes();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var request = exchange.getRequest();
        var most = most(request);
        if (request.getHeaders().getContentLength() > most) {
            return Mono.error(new BodyTooLargeException());
        }
        return request.getHeaders().containsHeader(HttpHeaders.TRANSFER_ENCODING)
                ? chain.filter(exchange.mutate().request(new Counted(request, most)).build())
                : chain.filter(exchange);
    }

    private long most(ServerHttpRequest request) {
        if (OwnPaths.any(UPLOADS, request)) {
            return mostOfUpload;
        }
        return OwnPaths.any(IMPORTS, request) ? mostOfImport : mostOfAny;
    }

    /** A request whose body fails once it has grown too large. */
    private static final class Counted extends ServerHttpRequestDecorator {

        private final long most;

        Counted(ServerHttpRequest delegate, long most) {
            super(delegate);
            this.most = most;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return Flux.defer(
                    () -> {
                        var seen = new long[1];
                        return super.getBody()
                                .handle(
                                        (buffer, sink) -> {
                                            seen[0] += buffer.readableByteCount();
                                            if (seen[0] <= most) {
                                                sink.next(buffer);
                                            } else {
                                                DataBufferUtils.release(buffer);
                                                sink.error(new BodyTooLargeException());
                                            }
                                        });
                    });
        }
    }
}
