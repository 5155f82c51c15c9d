package org.safetynets.portal.services.training;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The same done for many, with what came of each so far. */
public record Bulk(
        UUID bulkId,
        String kind,
        int total,
        long done,
        long refused,
        boolean finished,
        List<Outcome> outcomes) {

    /** What came of one. */
    public record Outcome(int number, UUID subject, boolean done, @Nullable String problem) {}

    public List<Outcome> refusals() {
        return outcomes.stream().filter(it -> !it.done()).toList();
    }
}
