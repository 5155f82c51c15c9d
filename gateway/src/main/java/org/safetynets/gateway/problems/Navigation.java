package org.safetynets.gateway.problems;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Tells a person opening a page, or sending a form, from a program asking for data. */
final class Navigation {

    private Navigation() {}

    static boolean is(ServerHttpRequest request) {
        var headers = request.getHeaders();
        var accept = headers.getFirst(HttpHeaders.ACCEPT);
        var mode = headers.getFirst("Sec-Fetch-Mode");
        return (HttpMethod.GET.equals(request.getMethod()) || "navigate".equals(mode))
                && accept != null
                && accept.contains("text/html")
                && (mode == null || "navigate".equals(mode))
                && !headers.containsHeader("HX-Request")
                && !headers.containsHeader("X-Requested-With");
    }
}
