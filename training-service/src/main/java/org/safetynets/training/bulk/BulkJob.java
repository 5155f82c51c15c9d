package org.safetynets.training.bulk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The same done for many: each in a transaction of its own, in which its outcome is stored too, so
 * that after a crash the rest goes on and nothing is done twice.
 *
 * @param target the cohort or the session
 */
@Document("bulkJobs")
record BulkJob(
        @Id UUID id,
        OrganizationId organizationId,
        PersonId by,
        BulkKind kind,
        UUID target,
        List<BulkItem> items,
        List<Outcome> outcomes,
        boolean finished,
        Instant startedAt,
        long version) {

    BulkJob with(Outcome outcome) {
        var more = new ArrayList<>(outcomes);
        more.add(outcome);
        return new BulkJob(
                id,
                organizationId,
                by,
                kind,
                target,
                items,
                more,
                more.size() == items.size(),
                startedAt,
                version + 1);
    }

    Optional<BulkItem> next() {
        return outcomes.size() < items.size()
                ? Optional.of(items.get(outcomes.size()))
                : Optional.empty();
    }

    Outcome outcome(BulkItem item, @Nullable String problem) {
        return new Outcome(outcomes.size(), item.subject(), problem == null, problem);
    }
}
