package org.safetynets.gateway.guard;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The access token an API client sends along. */
final class BearerToken {

    private static final String SCHEME = "Bearer ";

    private BearerToken() {}

    static boolean isIn(ServerHttpRequest request) {
        return of(request) != null;
    }

    static @Nullable String of(ServerHttpRequest request) {
        var header = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).trim()
                : null;
    }
}
