package org.safetynets.portal.services.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of what facilitators are certified to.
 *
 * @param version for example {@code 1.0.0}
 * @param status draft, submitted, approved or published
 */
public record Standard(
        UUID standardId,
        String code,
        String version,
        Said title,
        String level,
        int validityMonths,
        List<String> purposes,
        List<Requirement> requirements,
        @Nullable Curriculum curriculum,
        String status,
        @Nullable Instant publishedAt,
        @Nullable StandardReview review) {

    /** As people say it: {@code BTPF 1.0.0}. */
    public String label() {
        return code + " " + version;
    }

    /** The lines practice is observed by. */
    public List<Curriculum.Criterion> rubric() {
        return curriculum == null ? List.of() : curriculum.lines();
    }

    public boolean published() {
        return status.equals("published");
    }

    /** The kinds of its requirements, in the order in which they come. */
    public List<String> kinds() {
        return requirements.stream().map(Requirement::kind).distinct().toList();
    }

    public List<Requirement> ofKind(String kind) {
        return requirements.stream().filter(it -> it.kind().equals(kind)).toList();
    }
}
