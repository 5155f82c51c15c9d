package org.safetynets.gateway.guard;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** A method and path that anyone may use. */
record PublicAddress(HttpMethod method, PathPattern path) {

    /** Reads {@code GET /some/{pattern}}. */
    static PublicAddress parse(String text) {
        var space = text.indexOf(' ');
        if (space < 1) {
            throw new IllegalArgumentException("Not a method and a path: " + text);
        }
        return new PublicAddress(
                HttpMethod.valueOf(text.substring(0, space)),
                PathPatternParser.defaultInstance.parse(text.substring(space + 1).trim()));
    }

    boolean matches(ServerHttpRequest request) {
        return method.equals(request.getMethod())
                && path.matches(request.getPath().pathWithinApplication());
    }
}
