package org.safetynets.referrals.hsds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * All of a list without pages, one JSON a line, as {@code format=ndjson} asks for it. It is written
 * as it is read, so it has no entity tag: that would need all of it at once.
 */
@Component
class Lines {

    private final JsonMapper mapper;

    Lines(JsonMapper mapper) {
        this.mapper = mapper;
    }

    void write(Stream<?> all, NativeWebRequest exchange) throws IOException {
        var request = exchange.getNativeRequest(HttpServletRequest.class);
        var response = exchange.getNativeResponse(HttpServletResponse.class);
        ShallowEtagHeaderFilter.disableContentCaching(Objects.requireNonNull(request));
        Objects.requireNonNull(response).setContentType("application/x-ndjson");
        var out = response.getOutputStream();
        try (all) {
            for (var each = all.iterator(); each.hasNext(); ) {
                out.write(mapper.writeValueAsBytes(each.next()));
                out.write('\n');
            }
        }
    }
}
