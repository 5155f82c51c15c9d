package org.safetynets.referrals.contact.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.contact.domain.ContactAttempt;
import org.safetynets.referrals.contact.domain.ContactAttempt.Outcome;
import org.safetynets.referrals.contact.domain.ContactPlan;

/**
 * How the partner is asked about a referral.
 *
 * @param attempts the earliest first
 * @param nextAt when they are asked again, or it closes; null when neither is to come
 */
record ContactResponse(boolean doNotContact, List<Attempt> attempts, @Nullable Instant nextAt) {

    /** One attempt; without {@code sent} nothing is known yet. */
    record Attempt(
            Instant at, @Nullable Boolean sent, @Nullable String channel, @Nullable String why) {

        static Attempt of(ContactAttempt it) {
            return new Attempt(
                    it.at(),
                    it.outcome().map(Outcome::sent).orElse(null),
                    it.outcome().map(Outcome::channel).orElse(null),
                    it.outcome().flatMap(Outcome::why).orElse(null));
        }
    }

    static ContactResponse of(ContactPlan it) {
        return new ContactResponse(
                it.prohibited(),
                it.attempts().stream().map(Attempt::of).toList(),
                it.dueAt().orElse(null));
    }
}
