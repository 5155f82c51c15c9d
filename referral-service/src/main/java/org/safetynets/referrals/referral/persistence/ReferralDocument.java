package org.safetynets.referrals.referral.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.CodeHash;
import org.safetynets.referrals.referral.domain.Dial;
import org.safetynets.referrals.referral.domain.Disclosure;
import org.safetynets.referrals.referral.domain.Ending;
import org.safetynets.referrals.referral.domain.Handover;
import org.safetynets.referrals.referral.domain.Origin;
import org.safetynets.referrals.referral.domain.Reason;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.ReferralStatus;
import org.safetynets.referrals.referral.domain.Shown;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A referral as it is stored. */
@Document("referrals")
record ReferralDocument(
        @Id UUID id,
        UUID organizationId,
        UUID counselorId,
        String counselorPseudonym,
        @Nullable String suggestedPurpose,
        Instant createdAt,
        @Nullable Boolean doNotContact,
        String codeHash,
        Instant codeExpiresAt,
        ReferralStatus status,
        boolean open,
        @Nullable ClaimDocument claim,
        Ending.@Nullable By endedBy,
        @Nullable Instant endedAt,
        @Nullable Reason endedFor,
        Dial announcedDial,
        Shown announcedShown,
        long version) {

    static ReferralDocument of(Referral referral) {
        var origin = referral.origin();
        return new ReferralDocument(
                referral.id().value(),
                origin.organization().value(),
                origin.counselor().value(),
                origin.counselorPseudonym(),
                origin.suggestedPurpose().orElse(null),
                origin.at(),
                origin.doNotContact(),
                referral.handover().code().value(),
                referral.handover().expiresAt(),
                referral.status(),
                !referral.status().isClosed(),
                referral.claim().map(ClaimDocument::of).orElse(null),
                referral.ending().map(Ending::by).orElse(null),
                referral.ending().map(Ending::at).orElse(null),
                referral.ending().flatMap(Ending::reason).orElse(null),
                referral.announced().dial(),
                referral.announced().shown(),
                referral.version());
    }

    Referral restore() {
        return new Referral(
                new ReferralId(id),
                new Origin(
                        new OrganizationId(organizationId),
                        new PersonId(counselorId),
                        counselorPseudonym,
                        Optional.ofNullable(suggestedPurpose),
                        createdAt,
                        Boolean.TRUE.equals(doNotContact)),
                new Handover(new CodeHash(codeHash), codeExpiresAt),
                status,
                Optional.ofNullable(claim).map(ClaimDocument::restore),
                ending(),
                new Disclosure(announcedDial, announcedShown),
                version);
    }

    private Optional<Ending> ending() {
        return endedBy == null || endedAt == null
                ? Optional.empty()
                : Optional.of(new Ending(endedBy, endedAt, Optional.ofNullable(endedFor)));
    }
}
