package org.safetynets.referrals.outward.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.outward.domain.Answer;
import org.safetynets.referrals.outward.domain.Outward;
import org.safetynets.referrals.outward.domain.OutwardStatus;

/** A referral onward as its recipient sees it: a pseudonym, and the partner's own words. */
record ReceivedResponse(
        UUID outwardId,
        String pseudonym,
        String words,
        OutwardStatus status,
        @Nullable String reply,
        Instant createdAt,
        Instant dueAt) {

    static ReceivedResponse of(Outward it) {
        return new ReceivedResponse(
                it.id().value(),
                it.pseudonym(),
                it.words(),
                it.status(),
                it.answer().map(Answer::reply).orElse(null),
                it.createdAt(),
                it.dueAt());
    }
}
