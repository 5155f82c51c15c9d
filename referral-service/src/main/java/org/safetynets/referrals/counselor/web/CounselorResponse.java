package org.safetynets.referrals.counselor.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.counselor.domain.Check;
import org.safetynets.referrals.counselor.domain.Counselor;
import org.safetynets.referrals.counselor.domain.Standing;

/**
 * A counselor as they and the organization's reviewers see them.
 *
 * @param organizationName null until identity-service has told of it
 * @param verifiedOn when the credentials were last checked
 * @param recheckOn the last day on which that check holds
 * @param unchecked whether credentials came since
 * @param decisions the earliest first
 */
record CounselorResponse(
        UUID counselorId,
        UUID organizationId,
        @Nullable String organizationName,
        ProfileJson profile,
        List<CredentialJson> credentials,
        Standing standing,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate recheckOn,
        boolean unchecked,
        List<DecisionResponse> decisions,
        Instant appliedAt,
        long version) {

    static CounselorResponse of(Counselor it, @Nullable String organizationName) {
        return new CounselorResponse(
                it.id().value(),
                it.organization().value(),
                organizationName,
                ProfileJson.of(it.profile()),
                it.credentials().stream().map(CredentialJson::of).toList(),
                it.standing(),
                it.check().map(Check::on).orElse(null),
                it.check().map(Check::recheckOn).orElse(null),
                it.unchecked(),
                it.decisions().stream().map(DecisionResponse::of).toList(),
                it.appliedAt(),
                it.version());
    }
}
