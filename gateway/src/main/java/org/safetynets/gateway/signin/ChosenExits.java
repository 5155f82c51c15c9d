package org.safetynets.gateway.signin;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.safetynets.gateway.GatewaySettings;
import org.safetynets.gateway.sessions.Tokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * Where a person chose that the exit leads, which stands on their contact card. It is asked for
 * with their own token and never for longer than nobody notices: whoever may be looking over a
 * shoulder decides the pace.
 */
@Component
final class ChosenExits {

    private static final Logger LOG = LoggerFactory.getLogger(ChosenExits.class);

    private final List<URI> instances;
    private final Duration patience;
    private final WebClient client;

    ChosenExits(GatewaySettings settings) {
        this.instances = settings.upstreams().getOrDefault("notifications", List.of());
        this.patience = settings.exitWithin();
        var http = HttpClient.create().responseTimeout(patience);
        this.client =
                WebClient.builder().clientConnector(new ReactorClientHttpConnector(http)).build();
    }

    /** Empty when they chose none, and when nobody answers in time. */
    Mono<URI> of(Tokens tokens) {
        if (instances.isEmpty()) {
            return Mono.empty();
        }
        var one = instances.get(ThreadLocalRandom.current().nextInt(instances.size()));
        return client.get()
                .uri(one.resolve("/api/notifications/contact-card"))
                .headers(it -> it.setBearerAuth(tokens.access()))
                .retrieve()
                .bodyToMono(Card.class)
                .flatMap(it -> Mono.justOrEmpty(it.exitPage()))
                .timeout(patience)
                .doOnError(it -> LOG.warn("No exit is known now: {}", it.getClass().getName()))
                .onErrorComplete();
    }

    /** What is no page over https leads nowhere, whoever stored it. */
    static @Nullable URI page(String address) {
        var page = URI.create(address);
        return "https".equals(page.getScheme()) ? page : null;
    }

    /** The part of a contact card that says so. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Card(@Nullable Cover cover) {

        @Nullable URI exitPage() {
            return cover == null || cover.exitPage() == null ? null : page(cover.exitPage());
        }
    }

    /** What things seem to be. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Cover(@Nullable String exitPage) {}
}
