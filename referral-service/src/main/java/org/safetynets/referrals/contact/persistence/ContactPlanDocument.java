package org.safetynets.referrals.contact.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.contact.domain.ContactAttempt;
import org.safetynets.referrals.contact.domain.ContactAttempt.Outcome;
import org.safetynets.referrals.contact.domain.ContactPlan;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A plan as it is stored, under its referral's id. */
@Document(ContactPlanDocument.COLLECTION)
record ContactPlanDocument(
        @Id UUID id,
        UUID organizationId,
        UUID partnerId,
        Instant claimedAt,
        boolean prohibited,
        List<AttemptDocument> attempts,
        @Nullable Instant askedAt,
        @Nullable Instant dueAt,
        long version) {

    static final String COLLECTION = "contact_plans";

    record AttemptDocument(
            Instant at, @Nullable Boolean sent, @Nullable String channel, @Nullable String why) {

        static AttemptDocument of(ContactAttempt it) {
            return new AttemptDocument(
                    it.at(),
                    it.outcome().map(Outcome::sent).orElse(null),
                    it.outcome().map(Outcome::channel).orElse(null),
                    it.outcome().flatMap(Outcome::why).orElse(null));
        }

        ContactAttempt restore() {
            var outcome =
                    sent == null || channel == null
                            ? Optional.<Outcome>empty()
                            : Optional.of(new Outcome(sent, channel, Optional.ofNullable(why)));
            return new ContactAttempt(at, outcome);
        }
    }

    static ContactPlanDocument of(ContactPlan it) {
        return new ContactPlanDocument(
                it.referral().value(),
                it.organization().value(),
                it.partner().value(),
                it.claimedAt(),
                it.prohibited(),
                it.attempts().stream().map(AttemptDocument::of).toList(),
                it.attempts().isEmpty() ? null : it.attempts().getLast().at(),
                it.dueAt().orElse(null),
                it.version());
    }

    ContactPlan restore() {
        return new ContactPlan(
                new ReferralId(id),
                new OrganizationId(organizationId),
                new PersonId(partnerId),
                claimedAt,
                prohibited,
                attempts.stream().map(AttemptDocument::restore).toList(),
                Optional.ofNullable(dueAt),
                version);
    }
}
