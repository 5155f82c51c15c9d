package org.safetynets.gateway.load;

import java.util.List;
import org.safetynets.gateway.callers.Caller;
import org.safetynets.gateway.edge.OwnPaths;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;

/** Tells by address, method and caller what kind a request is of. */
final class Priorities {

    private static final List<PathPattern> SAFETY =
            OwnPaths.patterns(
                    "/crisis",
                    "/api/referrals/crisis-resources/**",
                    "/organizations/*/urgent/**",
                    "/api/groups/organizations/*/urgent-reviews/**",
                    "/organizations/*/incidents/**",
                    "/api/groups/organizations/*/incidents/**",
                    "/organizations/*/groups/*/concerns/**",
                    "/api/groups/organizations/*/groups/*/concerns/**");

    private static final List<PathPattern> BACKGROUND =
            OwnPaths.patterns(
                    "/api/notifications/inbox/stream",
                    "/calendar/**",
                    "/hsds/**",
                    "/openapi/**",
                    "/docs/**",
                    // Exports run for long and can be had a minute later.
                    "/api/groups/organizations/*/incidents/export",
                    "/api/groups/organizations/*/incidents/export.csv");

    private static final List<PathPattern> SEARCHING =
            OwnPaths.patterns(
                    "/groups/find", "/api/groups/search/**", "/api/referrals/counselors/search");

    /** A page that was let in must not come without what it looks like. */
    private static final List<PathPattern> ASSETS =
            OwnPaths.patterns("/css/**", "/js/**", "/icons/**", "/webjars/**");

    private Priorities() {}

    static Priority of(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        if (OwnPaths.any(BACKGROUND, request)) {
            return Priority.BACKGROUND;
        }
        if (OwnPaths.any(SAFETY, request)) {
            return Priority.SAFETY;
        }
        if (isAsset(request)) {
            return Priority.WORK;
        }
        if (Caller.of(exchange) instanceof Caller.Nobody || OwnPaths.any(SEARCHING, request)) {
            return Priority.BROWSING;
        }
        return HttpMethod.GET.equals(request.getMethod()) ? Priority.READING : Priority.WORK;
    }

    /** Files take no time and would hide how long the rest takes. */
    static boolean isAsset(ServerHttpRequest request) {
        return OwnPaths.any(ASSETS, request);
    }
}
