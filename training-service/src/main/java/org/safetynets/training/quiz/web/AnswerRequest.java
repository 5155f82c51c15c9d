package org.safetynets.training.quiz.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.question.domain.Response;

/** An answer: options chosen or put in order, a number, or a few words. */
record AnswerRequest(
        @Nullable @Size(max = 10) List<@NotNull @Size(max = 10) String> options,
        @Nullable @Digits(integer = 9, fraction = 4) BigDecimal number,
        @Nullable @Size(min = 1, max = 2000) String text) {

    Response toDomain() {
        return new Response(options == null ? List.of() : options, number, text);
    }
}
