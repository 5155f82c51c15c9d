package org.safetynets.gateway.load;

import io.netty.handler.timeout.ReadTimeoutException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import org.safetynets.gateway.problems.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Lets in what a part can do in the time it usually takes, and turns the rest away at once: 503,
 * with a time to come back that differs, so that those turned away together do not come together.
 */
@Component
public final class LoadShedding {

    /** A larger body may be what takes the time: it is the caller's line then, not the part. */
    private static final long SMALL_BODY = 8_192;

    private final Problems problems;
    private final LongSupplier nanos = System::nanoTime;
    private final ShedRequests shed;

    LoadShedding(Problems problems, ShedRequests shed) {
        this.problems = problems;
        this.shed = shed;
    }

    /** Does it if there is room; it is under way until its answer begins. */
    public Mono<Void> within(
            ConcurrencyLimit limit, String part, ServerWebExchange exchange, Mono<Void> work) {
        return Mono.defer(
                () -> {
                    var priority = Priorities.of(exchange);
                    if (!limit.begin(priority)) {
                        return turnAway(part, priority, exchange);
                    }
                    var began = nanos.getAsLong();
                    return work.doOnSuccess(
                                    _ -> {
                                        if (tells(exchange)) {
                                            limit.took(nanos.getAsLong() - began);
                                        }
                                    })
                            .doOnError(ReadTimeoutException.class, _ -> limit.tookTooLong())
                            .doFinally(_ -> limit.end());
                });
    }

    /** The same for what stays open for hours: it needs room to begin, and takes none. */
    public Mono<Void> whenQuiet(
            ConcurrencyLimit limit, String part, ServerWebExchange exchange, Mono<Void> work) {
        return Mono.defer(
                () ->
                        limit.admits(Priority.BACKGROUND)
                                ? work
                                : turnAway(part, Priority.BACKGROUND, exchange));
    }

    private Mono<Void> turnAway(String part, Priority priority, ServerWebExchange exchange) {
        shed.count(part, priority);
        var seconds = ThreadLocalRandom.current().nextInt(1, 6);
        return problems.answer(
                exchange,
                HttpStatus.SERVICE_UNAVAILABLE,
                "overloaded",
                Duration.ofSeconds(seconds));
    }

    private static boolean tells(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        return request.getHeaders().getContentLength() <= SMALL_BODY
                && !Priorities.isAsset(request);
    }
}
