package org.safetynets.training.standard.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.shared.domain.Words;

/** What people read, in English and perhaps in Spanish. */
public record WordsBody(
        @NotBlank @Size(max = 1000) String en, @Nullable @Size(min = 1, max = 1000) String es) {

    static WordsBody of(Words it) {
        return new WordsBody(it.en(), it.es());
    }

    Words toDomain() {
        return new Words(en, es);
    }
}
