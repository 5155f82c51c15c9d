package org.safetynets.training.question.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is right.
 *
 * @param options ids of the right options; for an order all of them, as they follow
 * @param tolerance how far a number may be off
 */
public record AnswerKey(
        List<String> options, @Nullable BigDecimal number, @Nullable BigDecimal tolerance) {

    public AnswerKey {
        options = List.copyOf(options);
    }
}
