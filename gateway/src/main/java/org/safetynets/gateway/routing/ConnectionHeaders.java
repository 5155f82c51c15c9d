package org.safetynets.gateway.routing;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Headers that are between two neighbours and never passed on (RFC 9110, section 7.6.1). */
final class ConnectionHeaders {

    private static final Set<String> ALWAYS =
            Set.of(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private ConnectionHeaders() {}

    /** Names in lower case: the known ones, and those that {@code Connection} itself lists. */
    static Set<String> of(HttpHeaders headers) {
        var listed = headers.getFirst(HttpHeaders.CONNECTION);
        if (listed == null || ALWAYS.contains(listed.toLowerCase(Locale.ROOT))) {
            return ALWAYS;
        }
        var names = new HashSet<>(ALWAYS);
        COMMA.splitAsStream(listed.toLowerCase(Locale.ROOT).trim()).forEach(names::add);
        return names;
    }
}
