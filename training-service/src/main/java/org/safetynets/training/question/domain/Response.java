package org.safetynets.training.question.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody answered: options chosen or put in order, a number, or a few words. */
public record Response(List<String> options, @Nullable BigDecimal number, @Nullable String text) {

    public Response {
        options = List.copyOf(options);
    }
}
