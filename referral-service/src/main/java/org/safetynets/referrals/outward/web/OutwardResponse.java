package org.safetynets.referrals.outward.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.outward.domain.Answer;
import org.safetynets.referrals.outward.domain.DeclineReason;
import org.safetynets.referrals.outward.domain.EndedBy;
import org.safetynets.referrals.outward.domain.Outward;
import org.safetynets.referrals.outward.domain.OutwardStatus;

/**
 * A referral onward as its partner sees it.
 *
 * @param suggestedIn the organization whose staff suggested it; null when it was the partner
 * @param reason why the recipient declined
 * @param endedBy who ended it before it led anywhere
 * @param dueAt until when the next step has to come
 */
record OutwardResponse(
        UUID outwardId,
        @Nullable UUID suggestedIn,
        UUID organizationId,
        String recipient,
        boolean toCounselor,
        String words,
        OutwardStatus status,
        @Nullable DeclineReason reason,
        @Nullable String reply,
        @Nullable EndedBy endedBy,
        Instant createdAt,
        Instant dueAt) {

    static OutwardResponse of(Outward it) {
        return new OutwardResponse(
                it.id().value(),
                it.suggestedIn().map(OrganizationId::value).orElse(null),
                it.recipient().organization().value(),
                it.recipient().name(),
                it.recipient().counselor().isPresent(),
                it.words(),
                it.status(),
                it.answer().flatMap(Answer::reason).orElse(null),
                it.answer().map(Answer::reply).orElse(null),
                it.endedBy().orElse(null),
                it.createdAt(),
                it.dueAt());
    }
}
