package org.safetynets.gateway.support;

import com.sun.net.httpserver.Headers;
import org.jspecify.annotations.Nullable;

/** A request as it reached the other side of the gateway. */
public record Recorded(String method, String path, Headers headers, int bodyLength) {

    public @Nullable String header(String name) {
        return headers.getFirst(name);
    }
}
