package org.safetynets.training.enrolment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.safetynets.training.assessment.domain.Source;

/** Where evidence came from; however often one source is recorded, it counts once. */
public record SourceBody(@NotNull Source.Kind kind, @NotBlank @Size(max = 100) String id) {

    static SourceBody of(Source it) {
        return new SourceBody(it.kind(), it.id());
    }

    Source toDomain() {
        return new Source(kind, id);
    }
}
