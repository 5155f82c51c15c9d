package org.safetynets.gateway.edge;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Addresses the gateway answers itself; they must work without looking up who calls. */
public final class OwnPaths {

    // Patterns see paths decoded, as the services will; comparing the raw text could be tricked.
    private static final List<PathPattern> SIGN_IN =
            patterns("/login", "/register", "/login/**", "/oauth2/**");
    private static final List<PathPattern> OTHERS =
            patterns("/exit", "/logout", "/logout/**", "/actuator/**");

    private OwnPaths() {}

    public static boolean isOwn(ServerHttpRequest request) {
        return isSignIn(request) || any(OTHERS, request);
    }

    /** Whether this begins or finishes a sign-in. */
    public static boolean isSignIn(ServerHttpRequest request) {
        return any(SIGN_IN, request);
    }

    public static List<PathPattern> patterns(String... patterns) {
        return Arrays.stream(patterns).map(PathPatternParser.defaultInstance::parse).toList();
    }

    public static boolean any(List<PathPattern> patterns, ServerHttpRequest request) {
        var path = request.getPath().pathWithinApplication();
        for (var pattern : patterns) {
            if (pattern.matches(path)) {
                return true;
            }
        }
        return false;
    }
}
