package org.safetynets.training.cohort.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.Waiting;

/** Somebody on the waitlist as stored. */
record WaitingDocument(UUID person, Instant since, @Nullable Instant offeredUntil) {

    static WaitingDocument of(Waiting it) {
        return new WaitingDocument(it.person().value(), it.since(), it.offeredUntil());
    }

    Waiting toDomain() {
        return new Waiting(new PersonId(person), since, offeredUntil);
    }
}
