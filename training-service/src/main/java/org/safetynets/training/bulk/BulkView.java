package org.safetynets.training.bulk;

import java.util.List;
import java.util.UUID;

/** A bulk job over HTTP, with what came of each so far. */
record BulkView(
        UUID bulkId,
        BulkKind kind,
        int total,
        long done,
        long refused,
        boolean finished,
        List<Outcome> outcomes) {

    static BulkView of(BulkJob it) {
        var done = it.outcomes().stream().filter(Outcome::done).count();
        return new BulkView(
                it.id(),
                it.kind(),
                it.items().size(),
                done,
                it.outcomes().size() - done,
                it.finished(),
                it.outcomes());
    }
}
