package org.safetynets.referrals.fhir.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.referral.domain.ReferralId;

/**
 * A call that is due: to a subscription, about a task or, without one, to see whether anybody is
 * there.
 *
 * @param number counts the events of which the subscription was told; 0 until this one is, and for
 *     one without a task, which is no event
 * @param tries how many there were
 */
public record Call(
        UUID id,
        UUID subscription,
        UUID client,
        OrganizationId organization,
        Optional<ReferralId> task,
        long number,
        Instant at,
        int tries) {

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(5),
                    Duration.ofHours(10));

    /**
     * As the subscription's so-many-th event. It is counted when it is told and not when it
     * happens: a gap would tell of what was silenced.
     */
    public Call numbered(long number) {
        return new Call(id, subscription, client, organization, task, number, at, tries);
    }

    public boolean needsNumber() {
        return task.isPresent() && number == 0;
    }

    /** When to try again after a failure now; empty when there were enough. */
    public Optional<Instant> next(Instant now) {
        return tries < PAUSES.size() ? Optional.of(now.plus(PAUSES.get(tries))) : Optional.empty();
    }
}
