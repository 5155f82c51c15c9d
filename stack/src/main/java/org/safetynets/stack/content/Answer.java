package org.safetynets.stack.content;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the network's API answered. */
public record Answer(int status, JsonNode json, @Nullable String etag) {
    private static final int SIGN_IN_ENDED = 401;

    boolean isOk() {
        return status / 100 == 2;
    }

    /** In the words of the problem, field by field where it has some. */
    String problem() {
        if (status == SIGN_IN_ENDED) {
            return "the sign-in has ended, since it lasts five minutes; what is loaded stays, so"
                    + " begin the command anew";
        }
        String words =
                json.path("detail").asString(json.path("title").asString("no reason was given"));
        String fields =
                json.path("errors")
                        .valueStream()
                        .map(
                                it ->
                                        it.path("field").asString()
                                                + " "
                                                + it.path("message").asString())
                        .collect(Collectors.joining("; "));
        return status + " " + words + (fields.isEmpty() ? "" : ": " + fields);
    }
}
