package org.safetynets.referrals.hsds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
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

    void write(
            Stream<ListedGroup> groups,
            Function<ListedGroup, ?> each,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ShallowEtagHeaderFilter.disableContentCaching(request);
        response.setContentType("application/x-ndjson");
        var out = response.getOutputStream();
        try (groups) {
            for (var group : (Iterable<ListedGroup>) groups::iterator) {
                out.write(mapper.writeValueAsBytes(each.apply(group)));
                out.write('\n');
            }
        }
    }
}
