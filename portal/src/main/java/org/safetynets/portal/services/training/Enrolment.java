package org.safetynets.portal.services.training;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's way through a cohort: what is met, and what is left.
 *
 * @param organizationId where one asks for one's own, in whichever organizations
 * @param status {@code active}, {@code withdrawn} or {@code completed}
 */
public record Enrolment(
        UUID enrolmentId,
        @Nullable UUID organizationId,
        UUID cohortId,
        UUID standardId,
        UUID personId,
        Instant enrolledAt,
        @Nullable String status,
        List<Progress> met,
        List<Progress> unmet,
        @Nullable List<CompetencyProgress> competencies,
        long version) {

    public int asked() {
        return met.size() + unmet.size();
    }

    public boolean complete() {
        return unmet.isEmpty();
    }

    /** The kinds of everything asked for, in a steady order. */
    public List<String> kinds() {
        return all().map(Progress::kind).distinct().toList();
    }

    public List<Progress> leftOf(String kind) {
        return unmet.stream().filter(it -> it.kind().equals(kind)).toList();
    }

    public List<Progress> of(String kind) {
        return all().filter(it -> it.kind().equals(kind)).toList();
    }

    public long metOf(String kind) {
        return met.stream().filter(it -> it.kind().equals(kind)).count();
    }

    public boolean has(Progress progress) {
        return met.contains(progress);
    }

    public Optional<Progress> progress(String code) {
        return all().filter(it -> it.code().equals(code)).findFirst();
    }

    public List<Progress> everything() {
        return all().toList();
    }

    private Stream<Progress> all() {
        return Stream.concat(met.stream(), unmet.stream())
                .sorted(Comparator.comparingInt(it -> Kinds.place(it.kind())));
    }
}
