package org.safetynets.portal.cohorts;

import java.util.Comparator;
import java.util.List;
import org.safetynets.portal.services.training.Enrolment;
import org.safetynets.portal.services.training.Kinds;
import org.safetynets.portal.services.training.Progress;

/**
 * Candidates and how far each is. First by kind of requirement, so that all of it is seen at once;
 * then, one kind at a time, by requirement.
 *
 * @param kind empty for all kinds
 */
record Gradebook(List<Enrolment> candidates, String kind) {

    public List<String> kinds() {
        return candidates.stream()
                .flatMap(it -> it.kinds().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Kinds.ALL::indexOf))
                .toList();
    }

    public boolean ofOneKind() {
        return kinds().contains(kind);
    }

    /** What is asked for of that kind; the same of everybody in a cohort. */
    public List<Progress> columns() {
        return candidates.stream().findFirst().map(it -> it.of(kind)).orElse(List.of()).stream()
                .sorted(Comparator.comparing(Progress::code))
                .toList();
    }

    /** {@code met}, {@code tried} or {@code open}. */
    public String state(Enrolment candidate, Progress asked) {
        return candidate
                .progress(asked.code())
                .map(it -> candidate.has(it) ? "met" : it.tried() ? "tried" : "open")
                .orElse("open");
    }

    /** The same of a whole kind. */
    public String state(Enrolment candidate, String ofKind) {
        if (candidate.leftOf(ofKind).isEmpty()) {
            return "met";
        }
        return candidate.of(ofKind).stream().anyMatch(Progress::tried) ? "tried" : "open";
    }
}
