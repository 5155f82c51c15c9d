package org.safetynets.referrals.fhir.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.fhir.domain.Call;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A call as it is stored until it was taken. */
@Document("fhir_calls")
record CallDocument(
        @Id UUID id,
        UUID subscriptionId,
        UUID clientRef,
        UUID organizationId,
        @Nullable UUID referralId,
        long number,
        Instant at,
        int tries,
        Instant due) {

    static CallDocument of(Call call) {
        return new CallDocument(
                call.id(),
                call.subscription(),
                call.client(),
                call.organization().value(),
                call.task().map(ReferralId::value).orElse(null),
                call.number(),
                call.at(),
                call.tries(),
                call.at());
    }

    Call restore() {
        return new Call(
                id,
                subscriptionId,
                clientRef,
                new OrganizationId(organizationId),
                Optional.ofNullable(referralId).map(ReferralId::new),
                number,
                at,
                tries);
    }
}
